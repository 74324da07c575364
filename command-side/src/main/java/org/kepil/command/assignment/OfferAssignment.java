package org.kepil.command.assignment;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;

/** Offers the case to an advocate. */
public record OfferAssignment(@TargetAggregateIdentifier CaseId caseId, AdvocateId advocateId) {
}
