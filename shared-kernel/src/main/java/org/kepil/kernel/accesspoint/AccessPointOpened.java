package org.kepil.kernel.accesspoint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Stored;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.Open;
import org.kepil.kernel.provider.ProviderId;

/**
 * People can turn to an access point from a day on.
 *
 * @param code       short, unique, two to twelve capital letters and digits
 * @param officeId   the office that it belongs to
 * @param providerId the organisation outside the service that runs it; null for the service itself
 */
@Stored(value = "accesspoint.AccessPointOpened", stream = "accesspoint")
public record AccessPointOpened(AccessPointId accessPointId, @Open String code, @Open String name,
        AccessPointType type, OfficeId officeId, @Nullable ProviderId providerId, Reach reach,
        LocalDate from) implements AccessPointEvent {
}
