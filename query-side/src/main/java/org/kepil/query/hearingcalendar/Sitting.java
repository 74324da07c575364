package org.kepil.query.hearingcalendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.hearing.AbsenceGround;
import org.kepil.kernel.hearing.Absent;
import org.kepil.kernel.hearing.CancellationGround;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingKind;
import org.kepil.kernel.hearing.HearingResult;

/**
 * A hearing in the calendar.
 *
 * @param at         for when it is or was set, after the last adjournment
 * @param advocateId whose hearing it is; of one that is over, whose it was then; null if nobody held the case
 * @param result     null unless held
 * @param missedBy   null unless missed
 * @param absence    null unless missed
 * @param cancelled  null unless cancelled
 * @param sequence   of its last event in the history of the case
 * @param recordedAt of its last event
 */
public record Sitting(HearingId hearingId, Instant at, String court, @Nullable String room, @Nullable HearingKind kind,
        Status status, @Nullable AdvocateId advocateId, @Nullable HearingResult result, @Nullable Absent missedBy,
        @Nullable AbsenceGround absence, @Nullable CancellationGround cancelled, long sequence, Instant recordedAt) {

    /** A hearing that was put off is scheduled again. */
    public enum Status {
        SCHEDULED,
        HELD,
        MISSED,
        CANCELLED
    }

    /** Whether it is still to take place. */
    public boolean awaited() {
        return status == Status.SCHEDULED;
    }

    Sitting held(HearingResult with) {
        return with(Status.HELD, with, null, null, null);
    }

    Sitting missed(Absent by, AbsenceGround ground) {
        return with(Status.MISSED, null, by, ground, null);
    }

    Sitting cancelled(CancellationGround ground) {
        return with(Status.CANCELLED, null, null, null, ground);
    }

    Sitting ended(HearingResult with) {
        return with(status, with, missedBy, absence, cancelled);
    }

    /** Set for another time; also by a correction of what is over. */
    Sitting at(Instant when) {
        return new Sitting(hearingId, when, court, room, kind, status, advocateId, result, missedBy, absence,
                cancelled, sequence, recordedAt);
    }

    /** What is over stays whose it was. */
    Sitting of(@Nullable AdvocateId advocate) {
        return awaited()
                ? new Sitting(hearingId, at, court, room, kind, status, advocate, result, missedBy, absence, cancelled,
                        sequence, recordedAt)
                : this;
    }

    Sitting told(long in, Instant recorded) {
        return new Sitting(hearingId, at, court, room, kind, status, advocateId, result, missedBy, absence, cancelled,
                in, recorded);
    }

    private Sitting with(Status now, @Nullable HearingResult with, @Nullable Absent by,
            @Nullable AbsenceGround ground, @Nullable CancellationGround off) {
        return new Sitting(hearingId, at, court, room, kind, now, advocateId, with, by, ground, off, sequence,
                recordedAt);
    }
}
