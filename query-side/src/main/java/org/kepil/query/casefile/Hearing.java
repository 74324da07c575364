package org.kepil.query.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.hearing.AbsenceGround;
import org.kepil.kernel.hearing.Absent;
import org.kepil.kernel.hearing.AdjournmentGround;
import org.kepil.kernel.hearing.CancellationGround;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingKind;
import org.kepil.kernel.hearing.HearingResult;
import org.kepil.kernel.hearing.HearingScheduled;

/**
 * One hearing of a case.
 *
 * @param room         in the court; null if nobody said
 * @param kind         null if nobody said
 * @param scheduledAt  when it is or was to take place, after the last adjournment
 * @param adjournments how often it was put off
 * @param adjourned    why it was put off the last time; null if never
 * @param result       what it ended with; null unless held
 * @param cancelled    why it will not take place; null unless cancelled
 * @param missed       who was not there, and why; null unless missed
 */
public record Hearing(HearingId hearingId, String court, @Nullable String room, @Nullable HearingKind kind,
        Instant scheduledAt, Status status, int adjournments, @Nullable AdjournmentGround adjourned,
        @Nullable HearingResult result, @Nullable CancellationGround cancelled, @Nullable Missed missed) {

    /** A hearing that was put off is scheduled again. */
    public enum Status {
        SCHEDULED,
        HELD,
        MISSED,
        CANCELLED
    }

    /** Who was not there, and why. */
    public record Missed(Absent by, AbsenceGround ground) {
    }

    static Hearing of(HearingScheduled event) {
        return new Hearing(event.hearingId(), event.court(), event.room(), event.kind(), event.scheduledAt(),
                Status.SCHEDULED, 0, null, null, null, null);
    }

    Hearing scheduled(Instant at) {
        return new Hearing(hearingId, court, room, kind, at, status, adjournments, adjourned, result, cancelled,
                missed);
    }

    Hearing putOff(Instant at, AdjournmentGround ground) {
        return new Hearing(hearingId, court, room, kind, at, Status.SCHEDULED, adjournments + 1, ground, null, null,
                null);
    }

    Hearing held(HearingResult with) {
        return settled(Status.HELD, with, null, null);
    }

    Hearing cancelled(CancellationGround ground) {
        return settled(Status.CANCELLED, null, ground, null);
    }

    Hearing missed(Absent by, AbsenceGround ground) {
        return settled(Status.MISSED, null, null, new Missed(by, ground));
    }

    Hearing ended(HearingResult with) {
        return settled(status, with, cancelled, missed);
    }

    private Hearing settled(Status now, @Nullable HearingResult with, @Nullable CancellationGround off,
            @Nullable Missed absence) {
        return new Hearing(hearingId, court, room, kind, scheduledAt, now, adjournments, adjourned, with, off,
                absence);
    }
}
