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
 * Aid was granted.
 *
 * @param under    the rule that gives the right to it; null where it was granted before decisions kept their rules
 * @param personId who gets it; null where it was granted before decisions kept what they were based on
 * @param income   of the months that were looked at, in minor units of the rulebook's currency, in digits; null where
 *                 the category does not ask for it
 * @param assessed what it was based on; null where it was granted before decisions kept that
 */
@Stored(value = "eligibility.AidGranted", stream = "case", revision = 3)
public record AidGranted(CaseId caseId, GrantGround ground, @Open String orderNumber, @Nullable Applied under,
        @Nullable PersonId personId, @Personal(field = "eligibility.income") @Nullable PersonalText income,
        @Nullable Assessment assessed) implements EligibilityEvent {
}
