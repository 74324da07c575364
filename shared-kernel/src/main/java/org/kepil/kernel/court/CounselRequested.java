package org.kepil.kernel.court;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.kernel.person.Open;

/**
 * A court asked that somebody in a matter before it gets counsel. It happened when the court ruled so.
 *
 * @param court     its name on that day
 * @param courtCase number of the matter at the court
 * @param hearingAt for when the court has set the matter; null if it has not
 * @param article   under which the person is before the court; null if the court names none
 */
@Stored(value = "court.CounselRequested", stream = "case")
public record CounselRequested(CaseId caseId, PartnerId partnerId, @Open String court, @Open String courtCase,
        @Nullable Instant hearingAt, CounselGround ground, @Open @Nullable String article) implements CourtEvent {
}
