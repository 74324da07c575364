package org.kepil.command.handling;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;

/** Lets somebody else of the office work on a case. Anybody may say it who may take one, for whoever had it may be ill. */
public record HandBackCase(@TargetAggregateIdentifier CaseId caseId) {
}
