package org.kepil.query.casefile;

import org.kepil.kernel.correction.Correction.OccurredTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.detention.ArrivalRecorded;
import org.kepil.kernel.detention.DefenceRefusedByClient;
import org.kepil.kernel.detention.DetaineeReleased;
import org.kepil.kernel.detention.DetentionEvent;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.detention.FirstMeetingHeld;
import org.kepil.kernel.detention.ReleaseGround;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.service.CaseStage;

/**
 * The first hours of a defence.
 *
 * @param reference  what the unit calls its notice; null if nothing
 * @param place      where the person is held; null if at the unit, or unknown
 * @param detainedAt null if nobody knows
 * @param notifiedAt when the notice came
 * @param arrivedAt  when the advocate who holds the case arrived; null while they did not
 * @param meeting    null before the first meeting
 * @param refusal    null unless the person did not want the advocate
 * @param release    null while the person is held
 */
public record Detention(String unit, @Nullable String reference, @Nullable PersonalText place,
        @Nullable Instant detainedAt, Instant notifiedAt, CaseStage stage, boolean minor, boolean illTreatment,
        @Nullable Instant arrivedAt, @Nullable Meeting meeting, @Nullable Refusal refusal, @Nullable Release release) {

    /** The first meeting of advocate and person. */
    public record Meeting(Instant heldAt, boolean confidential, boolean beforeQuestioning) {
    }

    /** The person did not want the advocate. @param reason null if they said none */
    public record Refusal(Instant refusedAt, @Nullable PersonalText reason, boolean inWriting,
            boolean inPresenceOfAdvocate) {
    }

    /** The person is not held any more. */
    public record Release(Instant releasedAt, ReleaseGround ground) {
    }

    static @Nullable Detention after(@Nullable Detention before, DetentionEvent event, Instant at) {
        return switch (event) {
            case DetentionReported notice -> new Detention(notice.unit(), notice.reference(), notice.place(),
                    notice.detainedAt(), at, notice.stage(), notice.minor(), notice.illTreatment(), null, null, null,
                    null);
            case ArrivalRecorded _ -> before == null ? null : before.arrived(at);
            case FirstMeetingHeld(_, _, var alone, var first) ->
                before == null ? null : before.met(new Meeting(at, alone, first));
            case DefenceRefusedByClient(_, _, var reason, var writing, var presence) ->
                before == null ? null : before.refused(new Refusal(at, reason, writing, presence));
            case DetaineeReleased(_, var ground) -> before == null ? null : before.released(new Release(at, ground));
        };
    }

    /** Detained since then in fact. */
    Detention since(Instant at) {
        return new Detention(unit, reference, place, at, notifiedAt, stage, minor, illTreatment, arrivedAt, meeting,
                refusal, release);
    }

    /** The same with the time of a step set right. */
    Detention moved(OccurredTime time) {
        return new Detention(unit, reference, place, detainedAt,
                time.of(notifiedAt, "detention.DetentionReported"), stage, minor, illTreatment,
                arrivedAt == null ? null : time.of(arrivedAt, "detention.ArrivalRecorded"),
                meeting == null
                        ? null
                        : new Meeting(time.of(meeting.heldAt(), "detention.FirstMeetingHeld"), meeting.confidential(),
                                meeting.beforeQuestioning()),
                refusal, release);
    }

    /** Whoever takes over has still to arrive. */
    Detention takenOver() {
        return arrived(null);
    }

    private Detention arrived(@Nullable Instant at) {
        return new Detention(unit, reference, place, detainedAt, notifiedAt, stage, minor, illTreatment, at, meeting,
                refusal, release);
    }

    private Detention met(Meeting now) {
        return new Detention(unit, reference, place, detainedAt, notifiedAt, stage, minor, illTreatment, arrivedAt, now,
                refusal, release);
    }

    private Detention refused(Refusal now) {
        return new Detention(unit, reference, place, detainedAt, notifiedAt, stage, minor, illTreatment, arrivedAt,
                meeting, now, release);
    }

    private Detention released(Release now) {
        return new Detention(unit, reference, place, detainedAt, notifiedAt, stage, minor, illTreatment, arrivedAt,
                meeting, refusal, now);
    }
}
