package org.kepil.kernel.accesspoint;

import java.time.LocalDate;
import org.kepil.kernel.Stored;

/** Nobody can turn to an access point any more. @param from the first day on which it is closed */
@Stored(value = "accesspoint.AccessPointClosed", stream = "accesspoint")
public record AccessPointClosed(AccessPointId accessPointId, LocalDate from) implements AccessPointEvent {
}
