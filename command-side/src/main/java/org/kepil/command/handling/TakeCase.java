package org.kepil.command.handling;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;

/** Takes a case to work on: whoever asks has it. */
public record TakeCase(@TargetAggregateIdentifier CaseId caseId) {
}
