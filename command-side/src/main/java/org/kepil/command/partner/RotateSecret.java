package org.kepil.command.partner;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.partner.PartnerId;

/** Gives a partner another secret in place of the one that it has, at once. */
public record RotateSecret(@TargetAggregateIdentifier PartnerId partnerId) {
}
