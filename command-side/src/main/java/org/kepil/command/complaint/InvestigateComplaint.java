package org.kepil.command.complaint;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.complaint.ComplaintId;
import org.kepil.kernel.person.PersonalText;

/** Records what was found. */
public record InvestigateComplaint(@TargetAggregateIdentifier ComplaintId complaintId, PersonalText findings) {
}
