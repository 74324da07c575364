package org.kepil.kernel.appeal;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;

/**
 * An appeal was decided.
 *
 * @param reason      as the person is told
 * @param orderNumber of the decision about the appeal
 */
@Stored(value = "appeal.AppealDecided", stream = "case")
public record AppealDecided(CaseId caseId, PersonId personId, AppealResult result,
        @Personal(field = "appeal.reason") PersonalText reason, @Open String orderNumber) implements AppealEvent {
}
