package org.kepil.query.rota;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kepil.query.rota.RotaEntry.Kind;

/**
 * A week of an office by its own clock.
 *
 * @param zone of the office
 */
record Week(LocalDate monday, ZoneId zone) {

    /**
     * A day of it.
     *
     * @param from its first instant
     * @param to   the first instant after it, 23 to 25 hours later
     */
    record Day(LocalDate date, Instant from, Instant to, List<RotaEntry> shifts, List<RotaEntry> leaves,
            List<Rota.Gap> gaps) {
    }

    /** @param day any day of the week; null for the day of the instant */
    static Week of(@Nullable LocalDate day, Instant now, ZoneId zone) {
        LocalDate any = day == null ? LocalDate.ofInstant(now, zone) : day;
        return new Week(any.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), zone);
    }

    Instant from() {
        return monday.atStartOfDay(zone).toInstant();
    }

    Instant to() {
        return monday.plusWeeks(1).atStartOfDay(zone).toInstant();
    }

    List<Day> days(Rota rota) {
        return IntStream.range(0, 7).mapToObj(monday::plusDays).map(date -> day(date, rota)).toList();
    }

    private Day day(LocalDate date, Rota rota) {
        Instant begins = date.atStartOfDay(zone).toInstant();
        Instant ends = date.plusDays(1).atStartOfDay(zone).toInstant();
        List<RotaEntry> shifts = during(rota.of(Kind.SHIFT), begins, ends);
        return new Day(date, begins, ends, shifts, during(rota.of(Kind.LEAVE), begins, ends),
                Rota.gaps(shifts, begins, ends));
    }

    private static List<RotaEntry> during(List<RotaEntry> entries, Instant begins, Instant ends) {
        return entries.stream().filter(entry -> entry.from() != null && entry.to() != null
                && entry.from().isBefore(ends) && begins.isBefore(entry.to())).toList();
    }
}
