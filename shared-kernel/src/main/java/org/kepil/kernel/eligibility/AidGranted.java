package org.kepil.kernel.eligibility;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;
import org.kepil.kernel.rulebook.Applied;

/**
 * Aid was granted.
 *
 * @param under the rule that gives the right to it; null where it was granted before decisions kept their rules
 */
@Stored(value = "eligibility.AidGranted", stream = "case", revision = 2)
public record AidGranted(CaseId caseId, GrantGround ground, @Open String orderNumber,
        @Nullable Applied under) implements EligibilityEvent {
}
