package org.kepil.kernel.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Stored;

/**
 * An office has a place in the organisation from a day on, until another place.
 *
 * @param parent the office above it; null for the head of the organisation
 */
@Stored(value = "office.OfficePlaced", stream = "office")
public record OfficePlaced(OfficeId officeId, OfficeKind kind, @Nullable OfficeId parent,
        LocalDate from) implements OfficeEvent {
}
