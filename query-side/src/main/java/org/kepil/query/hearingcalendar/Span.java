package org.kepil.query.hearingcalendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The days that the calendar shows: whole weeks from Monday on.
 *
 * @param about a day of the week or the month that is shown
 */
record Span(Scale scale, LocalDate about, LocalDate first, LocalDate last) {

    /** How much the calendar shows. */
    enum Scale {
        WEEK,
        MONTH
    }

    static Span of(Scale scale, LocalDate about) {
        LocalDate begin = scale == Scale.WEEK ? about : about.withDayOfMonth(1);
        LocalDate end = scale == Scale.WEEK ? about : about.with(TemporalAdjusters.lastDayOfMonth());
        return new Span(scale, about, begin.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                end.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    Instant from(ZoneId zone) {
        return first.atStartOfDay(zone).toInstant();
    }

    Instant to(ZoneId zone) {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The month that is shown, or in which the day of the week lies. */
    public YearMonth month() {
        return YearMonth.from(about);
    }

    /** A day of the span before this one. */
    public LocalDate before() {
        return scale == Scale.WEEK ? about.minusWeeks(1) : about.minusMonths(1);
    }

    /** A day of the span after this one. */
    public LocalDate after() {
        return scale == Scale.WEEK ? about.plusWeeks(1) : about.plusMonths(1);
    }

    /** The days with their hearings, each by the clock of the zone. */
    List<CalendarDay> days(List<CalendarEntry> entries, LocalDate today, ZoneId zone) {
        return first.datesUntil(last.plusDays(1)).map(day -> new CalendarDay(day, day.equals(today),
                scale == Scale.WEEK || day.getMonth() == about.getMonth(),
                entries.stream().filter(entry -> LocalDate.ofInstant(entry.hearing().at(), zone).equals(day)).toList()))
                .toList();
    }
}
