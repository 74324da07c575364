package org.kepil.kernel.timelimit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.kepil.kernel.rulebook.Span;
import org.kepil.kernel.rulebook.WorkCalendar;

/** When one span of one run is due, moved on by every time for which the clock stood still. */
final class Countdown {

    private final Span span;
    private final Instant startedAt;
    private final WorkCalendar calendar;
    private final ZoneId zone;
    private LocalDate lastDay;
    private Instant dueAt;

    Countdown(Span span, Instant startedAt, WorkCalendar calendar, ZoneId zone) {
        this.span = span;
        this.startedAt = startedAt;
        this.calendar = calendar;
        this.zone = zone;
        this.lastDay = span.lastDay(startedAt, calendar, zone);
        this.dueAt = span.due(startedAt, calendar, zone);
    }

    Instant dueAt() {
        return dueAt;
    }

    /** A clock that stops when the time is over saves nothing. */
    void standStill(Instant since, Instant until) {
        if (!since.isBefore(dueAt)) {
            return;
        }
        switch (span) {
            case Span.Elapsed _ -> dueAt = dueAt.plus(Duration.between(since, until));
            case Span.OfficeTime _ ->
                dueAt = calendar.plusOpen(until, calendar.openBetween(since, dueAt, zone), zone);
            case Span.Days _ -> end(reached(since).plusDays(day(since).until(day(until), ChronoUnit.DAYS)));
            case Span.WorkingDays _ -> end(calendar.plusWorkingDays(lastDay, workingDays(since, until)));
        }
    }

    private void end(LocalDate last) {
        lastDay = last;
        dueAt = calendar.ends(last, zone);
    }

    /** Whoever pauses after the last day that was counted has the day to which the end was moved. */
    private LocalDate reached(Instant since) {
        return day(since).isAfter(lastDay) ? calendar.endsOn(lastDay) : lastDay;
    }

    /** Those before the count began were not lost. */
    private int workingDays(Instant since, Instant until) {
        LocalDate before = calendar.countedAfter(calendar.receivedOn(startedAt, zone));
        return calendar.workingDaysBetween(day(since).isBefore(before) ? before : day(since), day(until));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
