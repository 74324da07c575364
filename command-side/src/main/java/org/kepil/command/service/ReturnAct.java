package org.kepil.command.service;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.service.ActId;

/** Sends an act of services back. The case knows whose affairs the reason tells. */
public record ReturnAct(@TargetAggregateIdentifier CaseId caseId, ActId actId, PersonalText reason) {
}
