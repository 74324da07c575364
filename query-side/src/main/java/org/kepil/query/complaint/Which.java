package org.kepil.query.complaint;

/** Which complaints. */
public enum Which {
    /** Those that wait for an answer. */
    OPEN,
    /** Those of them for which something should have been done by now. */
    OVERDUE,
    /** Those that were answered, closed or void, or are with the bar. */
    DEALT_WITH
}
