package org.kepil.command.handling;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;

/** Takes a case as the next one to work on: one that nobody works on, whoever asks included. */
public record TakeNextCase(@TargetAggregateIdentifier CaseId caseId) {
}
