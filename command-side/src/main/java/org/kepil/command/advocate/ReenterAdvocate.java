package org.kepil.command.advocate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.advocate.Admission;
import org.kepil.kernel.advocate.AdvocateId;

/** Enters an advocate again who had been excluded. */
public record ReenterAdvocate(@TargetAggregateIdentifier AdvocateId advocateId, Admission admission) {
}
