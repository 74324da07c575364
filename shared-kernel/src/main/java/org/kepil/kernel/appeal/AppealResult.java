package org.kepil.kernel.appeal;

/** What came of an appeal. */
public enum AppealResult {

    /** The refusal stands. */
    UPHELD,
    /** The refusal is void, and the request waits for a decision again. */
    OVERTURNED
}
