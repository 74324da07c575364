package org.kepil.command.transfer;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.person.PersonalText;

/** Leaves the case with the office that asked. */
public record DeclineTransfer(@TargetAggregateIdentifier CaseId caseId, PersonalText reason) {
}
