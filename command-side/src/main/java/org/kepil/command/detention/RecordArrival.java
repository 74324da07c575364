package org.kepil.command.detention;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;

/** Records that the advocate who holds the case came to the detained person. */
public record RecordArrival(@TargetAggregateIdentifier CaseId caseId) {
}
