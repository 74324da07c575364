package org.kepil.command.transfer;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;

/** Keeps the case after all. */
public record WithdrawTransfer(@TargetAggregateIdentifier CaseId caseId) {
}
