package org.kepil.command.transfer;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;

/** Takes the case for the office that was asked. */
public record AcceptTransfer(@TargetAggregateIdentifier CaseId caseId) {
}
