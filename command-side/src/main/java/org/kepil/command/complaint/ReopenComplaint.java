package org.kepil.command.complaint;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.complaint.ComplaintId;
import org.kepil.kernel.person.PersonalText;

/** Takes a complaint up again. */
public record ReopenComplaint(@TargetAggregateIdentifier ComplaintId complaintId, PersonalText reason) {
}
