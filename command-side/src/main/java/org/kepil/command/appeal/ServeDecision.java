package org.kepil.command.appeal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.appeal.ServedBy;

/** Tells that the person got the decision. */
public record ServeDecision(@TargetAggregateIdentifier CaseId caseId, ServedBy by) {
}
