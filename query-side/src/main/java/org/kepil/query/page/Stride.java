package org.kepil.query.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** How far a step of the as-of bar goes. */
public enum Stride {
    /** To the event before or after. */
    EVENT(null),
    DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS);

    private final @Nullable ChronoUnit unit;

    Stride(@Nullable ChronoUnit unit) {
        this.unit = unit;
    }

    /** The stride of that code; empty for none and for any other text. */
    static Optional<Stride> of(@Nullable String code) {
        return Arrays.stream(values()).filter(stride -> stride.code().equals(code)).findFirst();
    }

    /** What an address says: {@code week}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** So many strides on, on the clock of the zone. Not for events, which have no length. */
    Instant from(Instant start, int strides, ZoneId zone) {
        return start.atZone(zone).plus(strides, Objects.requireNonNull(unit)).toInstant();
    }
}
