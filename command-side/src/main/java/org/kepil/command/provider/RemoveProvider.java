package org.kepil.command.provider;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.provider.ProviderId;

/** Ends the work with an organisation. */
public record RemoveProvider(@TargetAggregateIdentifier ProviderId providerId, String reason) {
}
