package org.kepil.kernel.transfer;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.Open;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;

/**
 * An office asked another one to take the case. Until that one says yes, the case stays where it is.
 *
 * @param number what people call the case
 */
@Stored(value = "transfer.TransferOffered", stream = "case")
public record TransferOffered(CaseId caseId, @Open String number, OfficeId from, OfficeId to, PersonId personId,
        @Personal(field = "transfer.reason") PersonalText reason) implements TransferEvent {
}
