package org.kepil.query.timelimit;

/** How a clock stands, the worst first. */
public enum ClockState {
    /** The time is over, and it is not done. */
    OVERDUE,
    /** It was done too late. */
    BROKEN,
    /** Little time is left. */
    AT_RISK,
    /** Time is left. */
    RUNNING,
    /** It stands still by a rule. */
    PAUSED,
    /** It was done in time. */
    MET,
    /** Nothing has started it. */
    NOT_STARTED
}
