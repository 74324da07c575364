package org.kepil.query.detention;

import org.kepil.query.Milestones;
import org.kepil.kernel.correction.Correction.OccurredTime;
import org.kepil.kernel.correction.Correction;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.query.Standing;

/**
 * A notice of detention, and what was done about it. Every instant is when it happened in the world.
 *
 * @param reference  what the unit calls its notice; null if nothing
 * @param detainedAt null if nobody knows
 * @param notifiedAt when the notice came
 * @param progress   what was done about it
 */
public record Notice(CaseId caseId, String number, PersonalText detainee, String unit, @Nullable String reference,
        @Nullable Instant detainedAt, Instant notifiedAt, boolean minor, boolean illTreatment, OfficeId officeId,
        RequestChannel channel, Standing standing, Progress progress) {

    /** Where it stands on the desk. */
    @JsonProperty
    public DeskStage stage() {
        if (standing.closed() || progress.settledAt() != null) {
            return DeskStage.DONE;
        }
        if (standing.heldBy() != null) {
            return progress.arrivedAt() == null ? DeskStage.ON_THE_WAY : DeskStage.ARRIVED;
        }
        return standing.offeredTo() == null ? DeskStage.WAITS_FOR_ADVOCATE : DeskStage.OFFERED;
    }

    /** Since when the person waits: since the detention, or since the notice where nobody knows that. */
    Instant waitsSince() {
        return detainedAt == null ? notifiedAt : detainedAt;
    }

    /** Who holds the case, or is asked to; null if nobody. */
    public @Nullable AdvocateId advocate() {
        return standing.heldBy() == null ? standing.offeredTo() : standing.heldBy();
    }

    /** The same as a correction says that it should read. */
    Notice with(Correction correction) {
        return switch (correction) {
            case Correction.ApplicantName(var name) -> with(name, detainedAt, notifiedAt);
            case Correction.DetentionTime(var at) -> with(detainee, at, notifiedAt);
            case OccurredTime time -> with(detainee, detainedAt, Milestones.openedAt(notifiedAt, time));
            case Correction.Contact _,Correction.Matter _,Correction.HearingTime _,Correction.ResultOfHearing _ -> this;
        };
    }

    private Notice with(PersonalText name, @Nullable Instant detained, Instant notified) {
        return new Notice(caseId, number, name, unit, reference, detained, notified, minor, illTreatment, officeId,
                channel, standing, progress);
    }

    Notice with(OfficeId nowAt, Standing nowStanding, Progress nowDone) {
        return new Notice(caseId, number, detainee, unit, reference, detainedAt, notifiedAt, minor, illTreatment,
                nowAt, channel, nowStanding, nowDone);
    }
}
