package org.kepil.command.assignment;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.decision.Advancing;
import org.kepil.kernel.CaseId;

/** Offers the case to the advocate whose turn it is. */
public record DistributeCase(@TargetAggregateIdentifier CaseId caseId) implements Advancing {
}
