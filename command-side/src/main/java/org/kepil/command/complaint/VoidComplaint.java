package org.kepil.command.complaint;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.complaint.ComplaintId;
import org.kepil.kernel.person.PersonalText;

/** Says that the complaint was none, or was entered in error. */
public record VoidComplaint(@TargetAggregateIdentifier ComplaintId complaintId, PersonalText reason) {
}
