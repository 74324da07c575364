package org.kepil.query.worklist;

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
}
