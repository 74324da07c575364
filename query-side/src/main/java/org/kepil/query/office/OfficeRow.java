package org.kepil.query.office;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.office.OfficeId;

/**
 * An office of the service.
 *
 * @param places  in the order in which they were recorded
 * @param version sequence of its last event, from 0
 */
public record OfficeRow(OfficeId officeId, String code, String name, String country, @Nullable String region,
        ZoneId zone, Instant openedAt, List<PlacedFrom> places, long version) {
}
