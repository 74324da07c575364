package org.kepil.query.worklist;

import org.kepil.query.Milestones;
import org.kepil.kernel.correction.Correction.OccurredTime;
import org.kepil.kernel.correction.Correction;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.MatterKind;
import org.kepil.query.CaseState;
import org.kepil.query.Standing;

/**
 * A case on the work list.
 *
 * @param applicant    null for a case that was taken over, like matter and office
 * @param hearings     those that still have to take place
 * @param importedFrom name of the recorded history; null for a case that began here
 * @param openedAt     when the case began in the world
 * @param assignedAt   when an advocate first took it on; null if never
 * @param closedAt     when it ended; null while open
 * @param changedAt    when its last event was recorded
 */
public record WorkItem(CaseId caseId, String number, @Nullable PersonalText applicant, @Nullable MatterKind matter,
        @Nullable OfficeId officeId, Standing standing, List<Sitting> hearings, @Nullable String importedFrom,
        Instant openedAt, @Nullable Instant assignedAt, @Nullable Instant closedAt, Instant changedAt) {

    /** A hearing that still has to take place. */
    public record Sitting(HearingId hearingId, Instant scheduledAt) {
    }

    @JsonProperty
    public CaseState state() {
        return standing.state();
    }

    /** Who holds the case; null if nobody. */
    public @Nullable AdvocateId advocateId() {
        return standing.heldBy();
    }

    /** Who is asked to take it; null if nobody. */
    public @Nullable AdvocateId offeredTo() {
        return standing.offeredTo();
    }

    /** When the next hearing is to take place; null if none is set. */
    @JsonProperty
    public @Nullable Instant nextHearingAt() {
        return hearings.stream().map(Sitting::scheduledAt).min(Instant::compareTo).orElse(null);
    }

    /** The same as a correction says that it should read. */
    WorkItem with(Correction correction) {
        return switch (correction) {
            case Correction.ApplicantName(var name) -> with(name, matter, hearings);
            case Correction.Matter(var other) -> with(applicant, other, hearings);
            case Correction.HearingTime(var which, var at) -> with(applicant, matter, hearings.stream()
                    .map(sitting -> sitting.hearingId().equals(which) ? new Sitting(which, at) : sitting).toList());
            case OccurredTime time -> new WorkItem(caseId, number, applicant, matter, officeId, standing, hearings,
                    importedFrom, Milestones.openedAt(openedAt, time), Milestones.assignedAt(assignedAt, time),
                    Milestones.closedAt(closedAt, time), changedAt);
            case Correction.Contact _,Correction.DetentionTime _,Correction.ResultOfHearing _ -> this;
        };
    }

    private WorkItem with(@Nullable PersonalText name, @Nullable MatterKind of, List<Sitting> sittings) {
        return new WorkItem(caseId, number, name, of, officeId, standing, sittings, importedFrom, openedAt, assignedAt,
                closedAt, changedAt);
    }
}
