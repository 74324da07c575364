package org.kepil.command.complaint;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.complaint.ComplaintId;

/** Gives the complaint to the body of the bar. @param reference what that body calls it; null if it said nothing */
public record TransferComplaint(@TargetAggregateIdentifier ComplaintId complaintId, String body,
        @Nullable String reference) {
}
