package org.kepil.command.service;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.service.ActId;

/** Finds an act of services right. */
public record AcceptAct(@TargetAggregateIdentifier CaseId caseId, ActId actId) {
}
