package org.kepil.command.advocate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.advocate.AdvocateId;

/** Suspends an advocate by order: no case until reinstated. */
public record SuspendAdvocate(@TargetAggregateIdentifier AdvocateId advocateId, String orderNumber, String ground) {
}
