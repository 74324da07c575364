package org.kepil.kernel.transfer;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.office.OfficeId;

/** The office that asked did not want to give the case away any more. */
@Stored(value = "transfer.TransferWithdrawn", stream = "case")
public record TransferWithdrawn(CaseId caseId, OfficeId to) implements TransferEvent {
}
