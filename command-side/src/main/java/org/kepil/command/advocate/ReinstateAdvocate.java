package org.kepil.command.advocate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.advocate.AdvocateId;

/** Lets an advocate take cases again, by order. */
public record ReinstateAdvocate(@TargetAggregateIdentifier AdvocateId advocateId, String orderNumber) {
}
