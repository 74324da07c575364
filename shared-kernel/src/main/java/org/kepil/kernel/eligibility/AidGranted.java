package org.kepil.kernel.eligibility;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;

/** Aid was granted. */
@Stored(value = "eligibility.AidGranted", stream = "case")
public record AidGranted(CaseId caseId, GrantGround ground, @Open String orderNumber) implements EligibilityEvent {
}
