package org.kepil.kernel.timelimit;

/** What an alarm tells of a run. */
public enum AlarmKind {
    /** Little time is left. */
    AT_RISK,
    /** The time is over, and it was not done. */
    BROKEN
}
