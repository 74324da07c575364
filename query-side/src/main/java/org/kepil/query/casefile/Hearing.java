package org.kepil.query.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.hearing.AdjournmentGround;
import org.kepil.kernel.hearing.CancellationGround;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingResult;

/**
 * One hearing of a case.
 *
 * @param scheduledAt  when it is or was to take place, after the last adjournment
 * @param adjournments how often it was put off
 * @param adjourned    why it was put off the last time; null if never
 * @param result       what it ended with; null unless held
 * @param cancelled    why it will not take place; null unless cancelled
 */
public record Hearing(HearingId hearingId, String court, Instant scheduledAt, Status status, int adjournments,
        @Nullable AdjournmentGround adjourned, @Nullable HearingResult result,
        @Nullable CancellationGround cancelled) {

    /** A hearing that was put off is scheduled again. */
    public enum Status {
        SCHEDULED,
        HELD,
        CANCELLED
    }

    Hearing scheduled(Instant at) {
        return new Hearing(hearingId, court, at, status, adjournments, adjourned, result, cancelled);
    }

    Hearing ended(HearingResult with) {
        return new Hearing(hearingId, court, scheduledAt, status, adjournments, adjourned, with, cancelled);
    }
}
