package org.kepil.command.complaint;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.complaint.ComplaintFinding;
import org.kepil.kernel.complaint.ComplaintId;
import org.kepil.kernel.person.PersonalText;

/** Answers whoever complained. */
public record AnswerComplaint(@TargetAggregateIdentifier ComplaintId complaintId, ComplaintFinding finding,
        PersonalText answer) {
}
