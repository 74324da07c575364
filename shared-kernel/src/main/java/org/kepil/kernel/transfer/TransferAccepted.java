package org.kepil.kernel.transfer;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.office.OfficeId;

/** The office that was asked took the case: from now on it answers for it. */
@Stored(value = "transfer.TransferAccepted", stream = "case")
public record TransferAccepted(CaseId caseId, OfficeId from, OfficeId to) implements TransferEvent {
}
