package org.kepil.kernel.timelimit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.rulebook.Span;
import org.kepil.kernel.rulebook.TimeLimit;
import org.kepil.kernel.rulebook.WorkCalendar;

/**
 * Reads a limit's runs from what happened. Pure: the same limit, calendar and marks give the same runs, in whatever order
 * the marks were told, so a fact that is told late moves the clock as if it had been told in time; and another rulebook
 * gives the runs that there would have been under it.
 */
public final class Clock {

    private final TimeLimit limit;
    private final WorkCalendar calendar;
    private final ZoneId zone;

    /** @param zone of the office whose clock on the wall counts */
    public Clock(TimeLimit limit, WorkCalendar calendar, ZoneId zone) {
        this.limit = limit;
        this.calendar = calendar;
        this.zone = zone;
    }

    /**
     * The runs in their order. A start while a run is under way, and anything else while none is, changes nothing; so does
     * a pause of what stands still.
     */
    public List<Run> runs(Collection<Mark> marks) {
        List<Run> runs = new ArrayList<>();
        Reading reading = null;
        for (Mark mark : marks.stream().sorted().toList()) {
            if (reading == null) {
                reading = mark.kind() == Mark.Kind.START ? new Reading(mark.at()) : null;
            } else if (reading.ends(mark)) {
                runs.add(reading.run(mark.at()));
                reading = null;
            }
        }
        if (reading != null) {
            runs.add(reading.run(null));
        }
        return List.copyOf(runs);
    }

    /** A run while it is read. */
    private final class Reading {

        private final Instant startedAt;
        private Instant dueAt;
        private @Nullable Instant atRiskAt;
        private @Nullable Instant pausedSince;

        Reading(Instant startedAt) {
            this.startedAt = startedAt;
            this.dueAt = limit.length().due(startedAt, calendar, zone);
            Span alarm = limit.alarm();
            this.atRiskAt = alarm == null ? null : alarm.due(startedAt, calendar, zone);
        }

        boolean ends(Mark mark) {
            switch (mark.kind()) {
                case PAUSE -> pausedSince = pausedSince == null ? mark.at() : pausedSince;
                case RESUME -> resume(mark.at());
                case START, STOP -> {
                    // a second start changes nothing; a stop is the caller's
                }
            }
            return mark.kind() == Mark.Kind.STOP;
        }

        private void resume(Instant at) {
            Instant since = pausedSince;
            if (since != null) {
                dueAt = later(limit.length(), dueAt, since, at);
                Span alarm = limit.alarm();
                Instant risk = atRiskAt;
                atRiskAt = alarm == null || risk == null ? null : later(alarm, risk, since, at);
                pausedSince = null;
            }
        }

        /** When a span is due that would have been due then, had the clock not stood still. */
        private Instant later(Span span, Instant due, Instant since, Instant until) {
            if (!since.isBefore(due)) {
                return due;
            }
            return switch (span) {
                case Span.Elapsed _ -> due.plus(Duration.between(since, until));
                case Span.OfficeTime _ -> calendar.plusOpen(until, calendar.openBetween(since, due, zone), zone);
                case Span.Days _ -> {
                    long days = day(since).until(day(until), ChronoUnit.DAYS);
                    yield calendar.closes(day(due).plusDays(days), zone);
                }
                case Span.WorkingDays _ -> {
                    LocalDate received = calendar.receivedOn(startedAt, zone);
                    LocalDate from = day(since).isBefore(received) ? received : day(since);
                    yield calendar.closes(calendar.plusWorkingDays(day(due),
                            calendar.workingDaysBetween(from, day(until))), zone);
                }
            };
        }

        private LocalDate day(Instant at) {
            return LocalDate.ofInstant(at, zone);
        }

        Run run(@Nullable Instant stoppedAt) {
            boolean still = pausedSince != null && pausedSince.isBefore(dueAt);
            return new Run(startedAt, still ? null : atRiskAt, still ? null : dueAt, still ? pausedSince : null,
                    stoppedAt);
        }
    }
}
