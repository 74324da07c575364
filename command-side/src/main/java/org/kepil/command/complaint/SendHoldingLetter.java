package org.kepil.command.complaint;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.complaint.ComplaintId;

/** Records that whoever complained was told that the complaint came in. */
public record SendHoldingLetter(@TargetAggregateIdentifier ComplaintId complaintId) {
}
