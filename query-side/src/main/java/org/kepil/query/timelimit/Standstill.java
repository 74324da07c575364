package org.kepil.query.timelimit;

/** Why a clock stands still. */
public enum Standstill {
    /** Something happened from which the rule lets it stand still. */
    BY_RULE,
    /** Only the time counts in which the office works, and it is closed. */
    OUTSIDE_HOURS
}
