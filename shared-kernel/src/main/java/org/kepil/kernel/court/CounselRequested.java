package org.kepil.kernel.court;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.kernel.person.Open;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;

/**
 * A court asked that somebody in a matter before it gets counsel. It happened when the court ruled so.
 *
 * @param court     its name on that day
 * @param personId  who is before it
 * @param courtCase number of the matter at the court, which leads to the person
 * @param hearingAt for when the court has set the matter; null if it has not
 * @param article   under which the person is before the court; null if the court names none
 */
@Stored(value = "court.CounselRequested", stream = "case")
public record CounselRequested(CaseId caseId, PartnerId partnerId, PersonId personId, @Open String court,
        @Personal(field = "court.case") PersonalText courtCase, @Nullable Instant hearingAt, CounselGround ground,
        @Personal(field = "court.article") @Nullable PersonalText article) implements CourtEvent {
}
