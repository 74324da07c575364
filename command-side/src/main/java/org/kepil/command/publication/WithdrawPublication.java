package org.kepil.command.publication;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.publication.PublicationId;

/** Says that the service does not stand by what it published any more. */
public record WithdrawPublication(@TargetAggregateIdentifier PublicationId publicationId, String reason) {
}
