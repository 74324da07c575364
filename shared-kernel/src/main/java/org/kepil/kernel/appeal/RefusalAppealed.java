package org.kepil.kernel.appeal;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;

/**
 * The person appealed against the refusal.
 *
 * @param to        who decides about it
 * @param statement what the person says against the refusal; null where only the fact is known
 */
@Stored(value = "appeal.RefusalAppealed", stream = "case")
public record RefusalAppealed(CaseId caseId, PersonId personId, AppealRoute to,
        @Personal(field = "appeal.statement") @Nullable PersonalText statement) implements AppealEvent {
}
