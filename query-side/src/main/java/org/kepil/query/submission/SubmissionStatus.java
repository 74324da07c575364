package org.kepil.query.submission;

import org.kepil.query.Standing;

/** How far it has come with what a partner sent, in words that tell nothing about the client. */
public enum SubmissionStatus {
    RECEIVED,
    /** Somebody of the office works on it. */
    UNDER_ASSESSMENT,
    GRANTED,
    REFUSED,
    /** An advocate took the case. */
    ASSIGNED,
    CLOSED;

    /** @param worked whether somebody of the office has it in hand */
    static SubmissionStatus of(Standing standing, boolean worked) {
        if (standing.closed()) {
            return CLOSED;
        }
        if (standing.heldBy() != null) {
            return ASSIGNED;
        }
        if (standing.granted() != null) {
            return standing.granted() ? GRANTED : REFUSED;
        }
        return worked || standing.offeredTo() != null ? UNDER_ASSESSMENT : RECEIVED;
    }
}
