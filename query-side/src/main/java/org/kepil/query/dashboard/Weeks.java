package org.kepil.query.dashboard;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kepil.query.dashboard.Dashboard.Week;

/** Weeks from Monday to Sunday, in UTC. */
final class Weeks {

    private Weeks() {
    }

    /** The week of the instant and those before it, without gaps, oldest first. */
    static List<Week> of(Instant last, int weeks, Map<LocalDate, Long> requested, Map<LocalDate, Long> closed) {
        LocalDate end = last.atOffset(ZoneOffset.UTC).toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(end.minusWeeks(weeks - 1L), monday -> !monday.isAfter(end), monday -> monday.plusWeeks(1))
                .map(monday -> new Week(monday, requested.getOrDefault(monday, 0L), closed.getOrDefault(monday, 0L)))
                .toList();
    }
}
