package org.kepil.kernel.eligibility;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.rulebook.Applied;

/**
 * Aid was refused, with its ground, the reason for the person, and the way of appeal.
 *
 * @param under the rule that lists the ground; null where it was refused before decisions kept their rules
 */
@Stored(value = "eligibility.AidRefused", stream = "case", revision = 2)
public record AidRefused(CaseId caseId, PersonId personId, RefusalGround ground,
        @Personal(field = "eligibility.reason") PersonalText reason, AppealRoute appealTo,
        @Open String orderNumber, @Nullable Applied under) implements EligibilityEvent {
}
