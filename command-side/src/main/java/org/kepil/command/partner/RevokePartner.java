package org.kepil.command.partner;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.partner.PartnerId;

/** Lets a partner's system in no more. What it sent stays, and its client id stays taken. */
public record RevokePartner(@TargetAggregateIdentifier PartnerId partnerId, String reason) {
}
