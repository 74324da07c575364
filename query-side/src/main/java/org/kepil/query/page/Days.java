package org.kepil.query.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days that a report is about. */
public record Days(LocalDate from, LocalDate to) {

    private static final int PROPOSED = 30;

    /** The days that were asked for; without them the last 30, up to today. */
    public static Days of(@Nullable LocalDate from, @Nullable LocalDate to, PageClock clock) {
        LocalDate last = to == null ? LocalDate.ofInstant(clock.now(), clock.zone()) : to;
        return new Days(from == null ? last.minusDays(PROPOSED) : from, last);
    }
}
