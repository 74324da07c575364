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
 * @param under    the rule that lists the ground; null where it was refused before decisions kept their rules
 * @param claimed  the category that the person claimed; null if none was named
 * @param income   of the months that were looked at, in minor units of the rulebook's currency, in digits; null where
 *                 it was not looked at
 * @param assessed what it was based on; null where no category was claimed
 */
@Stored(value = "eligibility.AidRefused", stream = "case", revision = 3)
public record AidRefused(CaseId caseId, PersonId personId, RefusalGround ground,
        @Personal(field = "eligibility.reason") PersonalText reason, AppealRoute appealTo,
        @Open String orderNumber, @Nullable Applied under, @Nullable GrantGround claimed,
        @Personal(field = "eligibility.refused-income") @Nullable PersonalText income,
        @Nullable Assessment assessed) implements EligibilityEvent {
}
