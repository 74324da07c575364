package org.kepil.kernel.rulebook;

/** Who is told next of an alarm that nobody answered, in the order in which they are told. */
public enum EscalationLevel {
    /** Whoever heads or supervises the office of the case. */
    OFFICE_HEAD,
    /** Whoever stands above that office. */
    COORDINATION_CENTRE
}
