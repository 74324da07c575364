package org.kepil.command.assignment;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;

/** Says that the advocate who holds the case may not, because they act, or acted, for somebody against the client. */
public record DeclareConflict(@TargetAggregateIdentifier CaseId caseId, AdvocateId advocateId) {
}
