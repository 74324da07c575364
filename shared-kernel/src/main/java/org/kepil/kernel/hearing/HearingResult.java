package org.kepil.kernel.hearing;

/** What a hearing ended with. */
public enum HearingResult {
    CONTINUES,
    DECISION_FOR_CLIENT,
    DECISION_AGAINST_CLIENT,
    SETTLED
}
