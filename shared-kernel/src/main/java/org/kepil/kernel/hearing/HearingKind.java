package org.kepil.kernel.hearing;

/** What a hearing is about. It says nothing of the person whom it concerns. */
public enum HearingKind {
    /** Whether a detained person stays in custody. */
    MEASURE_OF_RESTRAINT,
    PREPARATORY,
    MERITS,
    JUDGMENT,
    APPEAL,
    OTHER
}
