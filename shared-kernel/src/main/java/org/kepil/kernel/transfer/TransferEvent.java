package org.kepil.kernel.transfer;

import org.kepil.kernel.CaseEvent;

/** What can happen between two offices of which one wants to give a case to the other. */
public sealed interface TransferEvent extends CaseEvent permits TransferOffered, TransferAccepted, TransferDeclined,
        TransferWithdrawn {
}
