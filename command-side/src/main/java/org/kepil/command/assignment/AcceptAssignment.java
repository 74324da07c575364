package org.kepil.command.assignment;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.decision.Advancing;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;

/** Answers an offer: the advocate takes the case on. */
public record AcceptAssignment(@TargetAggregateIdentifier CaseId caseId, AdvocateId advocateId,
        String orderNumber) implements Advancing {
}
