package org.kepil.query.worklist;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.MatterKind;
import org.kepil.query.CaseState;

/**
 * A case on the work list.
 *
 * @param applicant    null for a case that was taken over, like matter and office
 * @param advocateId   who holds the case; null if nobody
 * @param offeredTo    who is asked to take it; null if nobody
 * @param hearings     hearings that still have to take place, and when
 * @param importedFrom name of the recorded history; null for a case that began here
 * @param openedAt     when the case began in the world
 * @param assignedAt   when an advocate first took it on; null if never
 * @param closedAt     when it ended; null while open
 * @param changedAt    when its last event was recorded
 */
public record WorkItem(CaseId caseId, String number, @Nullable PersonalText applicant, @Nullable MatterKind matter,
        CaseState state, boolean granted, boolean reopened, @Nullable OfficeId officeId,
        @Nullable AdvocateId advocateId, @Nullable AdvocateId offeredTo, Map<HearingId, Instant> hearings,
        @Nullable String importedFrom, Instant openedAt, @Nullable Instant assignedAt, @Nullable Instant closedAt,
        Instant changedAt) {

    /** When the next hearing is to take place; null if none is set. */
    public @Nullable Instant nextHearingAt() {
        return hearings.values().stream().min(Instant::compareTo).orElse(null);
    }
}
