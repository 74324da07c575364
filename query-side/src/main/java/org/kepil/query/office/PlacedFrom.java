package org.kepil.query.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeKind;

/** The place of an office from a day on. @param parent the office above it; null for the head of the organisation */
public record PlacedFrom(OfficeKind kind, @Nullable OfficeId parent, LocalDate from) {
}
