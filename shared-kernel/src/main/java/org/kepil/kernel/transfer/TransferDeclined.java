package org.kepil.kernel.transfer;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;

/** The office that was asked did not take the case, and said why. */
@Stored(value = "transfer.TransferDeclined", stream = "case")
public record TransferDeclined(CaseId caseId, OfficeId to, PersonId personId,
        @Personal(field = "transfer.decline-reason") PersonalText reason) implements TransferEvent {
}
