package org.kepil.query.accesspoint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.accesspoint.AccessPointId;
import org.kepil.kernel.accesspoint.AccessPointType;
import org.kepil.kernel.accesspoint.Reach;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.provider.ProviderId;

/**
 * An access point.
 *
 * @param providerId who runs it; null for the service itself
 * @param closedFrom first day on which it is closed; null while nobody said one
 * @param version    sequence of the last event, from 0
 */
public record AccessPointRow(AccessPointId accessPointId, String code, String name, AccessPointType type,
        OfficeId officeId, @Nullable ProviderId providerId, Reach reach, LocalDate from,
        @Nullable LocalDate closedFrom, long version) {

    /** Whether people can turn to it on that day. */
    public boolean openOn(LocalDate day) {
        return !day.isBefore(from) && (closedFrom == null || day.isBefore(closedFrom));
    }

    AccessPointRow reached(Reach now, @Nullable LocalDate closed, long sequence) {
        return new AccessPointRow(accessPointId, code, name, type, officeId, providerId, now, from, closed, sequence);
    }
}
