package org.kepil.command.complaint;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.complaint.ComplaintId;

/** Takes the complaint on: whoever asks sees from now on that it is answered. */
public record TakeComplaint(@TargetAggregateIdentifier ComplaintId complaintId) {
}
