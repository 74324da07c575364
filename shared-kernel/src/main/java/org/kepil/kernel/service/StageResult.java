package org.kepil.kernel.service;

/** How an advocate's part in a stage came to its end. */
public enum StageResult {

    /** The stage was gone through. */
    COMPLETED,
    /** Before the term of the order, on whatever lawful ground. */
    ENDED_EARLY,
    /** Before its term, and already at the first meeting. */
    ENDED_AT_FIRST_MEETING
}
