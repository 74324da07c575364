package org.kepil.command.accesspoint;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.accesspoint.AccessPointId;
import org.kepil.kernel.accesspoint.Reach;

/** Says that an access point is reached otherwise. */
public record ChangeAccessPoint(@TargetAggregateIdentifier AccessPointId accessPointId, Reach reach) {
}
