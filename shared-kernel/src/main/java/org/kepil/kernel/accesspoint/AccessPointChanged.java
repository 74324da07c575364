package org.kepil.kernel.accesspoint;

import org.kepil.kernel.Stored;

/** An access point is reached otherwise. */
@Stored(value = "accesspoint.AccessPointChanged", stream = "accesspoint")
public record AccessPointChanged(AccessPointId accessPointId, Reach reach) implements AccessPointEvent {
}
