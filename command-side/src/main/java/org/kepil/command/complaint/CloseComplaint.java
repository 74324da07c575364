package org.kepil.command.complaint;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.complaint.ComplaintId;

/** Says that nothing is left to do. */
public record CloseComplaint(@TargetAggregateIdentifier ComplaintId complaintId) {
}
