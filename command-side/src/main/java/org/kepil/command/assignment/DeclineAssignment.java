package org.kepil.command.assignment;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.DeclineGround;

/** Answers an offer: the advocate does not take the case on. */
public record DeclineAssignment(@TargetAggregateIdentifier CaseId caseId, AdvocateId advocateId, DeclineGround ground) {
}
