package org.kepil.command.closure;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.closure.Outcome;

/** Ends the case. */
public record CloseCase(@TargetAggregateIdentifier CaseId caseId, Outcome outcome) {
}
