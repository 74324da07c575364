package org.kepil.command.assignment;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.decision.Advancing;
import org.kepil.kernel.CaseId;

/** Offers the case to the advocate who is on duty. */
public record OfferToDuty(@TargetAggregateIdentifier CaseId caseId) implements Advancing {
}
