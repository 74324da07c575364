package org.kepil.command.accesspoint;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.accesspoint.AccessPointId;

/** Closes an access point. @param from the first day on which it is closed */
public record CloseAccessPoint(@TargetAggregateIdentifier AccessPointId accessPointId, LocalDate from) {
}
