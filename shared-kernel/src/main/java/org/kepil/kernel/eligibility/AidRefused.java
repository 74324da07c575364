package org.kepil.kernel.eligibility;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;

/** Aid was refused, with its ground, the reason for the person, and the way of appeal. */
@Stored(value = "eligibility.AidRefused", stream = "case")
public record AidRefused(CaseId caseId, PersonId personId, RefusalGround ground,
        @Personal(field = "eligibility.reason") PersonalText reason, AppealRoute appealTo,
        @Open String orderNumber) implements EligibilityEvent {
}
