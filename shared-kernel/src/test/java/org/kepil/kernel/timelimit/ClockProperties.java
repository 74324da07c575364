package org.kepil.kernel.timelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.rulebook.Basis;
import org.kepil.kernel.rulebook.Holiday;
import org.kepil.kernel.rulebook.OfficeHours;
import org.kepil.kernel.rulebook.Span;
import org.kepil.kernel.rulebook.Sure;
import org.kepil.kernel.rulebook.TimeLimit;
import org.kepil.kernel.rulebook.WorkCalendar;

/**
 * Clocks against a model that counts every minute, or every day, and asks of each whether it counted. The zone changes its
 * clocks within the time that is looked at, and a year ends in it.
 */
class ClockProperties {

    private static final Basis BASIS = new Basis("test", null, Sure.DERIVED);
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final Instant BEGIN = Instant.parse("2023-10-25T05:17:00Z");
    private static final WorkCalendar CALENDAR = new WorkCalendar(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            new OfficeHours(LocalTime.of(9, 0), LocalTime.of(18, 0), BASIS),
            List.of(new Holiday("NEW_YEAR", MonthDay.of(1, 1), Set.of(LocalDate.of(2023, 10, 30)), null, null, BASIS)),
            Set.of(LocalDate.of(2023, 11, 4)));

    /** A pause begins and ends so many minutes after what was before. */
    record Pause(int after, int lasts) {
    }

    @Property(tries = 300)
    void elapsed_time_is_the_minutes_in_which_the_clock_ran(@ForAll @IntRange(min = 1, max = 4_000) int length,
            @ForAll @Size(max = 4) List<@From("pauses") Pause> pauses) {
        Instant naive = minuteModel(length, pauses, _ -> true);

        assertThat(due(new Span.Elapsed(Duration.ofMinutes(length)), pauses)).isEqualTo(naive);
    }

    @Property(tries = 200)
    void office_time_is_the_minutes_in_which_the_clock_ran_and_the_office_was_open(
            @ForAll @IntRange(min = 1, max = 2_000) int length,
            @ForAll @Size(max = 4) List<@From("pauses") Pause> pauses) {
        Instant naive = minuteModel(length, pauses, minute -> CALENDAR.isOpen(minute, KYIV));

        assertThat(due(new Span.OfficeTime(Duration.ofMinutes(length)), pauses)).isEqualTo(naive);
    }

    @Property(tries = 300)
    void working_days_are_those_after_the_receipt_on_which_the_clock_did_not_stand_still(
            @ForAll @IntRange(min = 1, max = 30) int length,
            @ForAll @Size(max = 4) List<@From("pauses") Pause> pauses) {
        Instant due = due(new Span.WorkingDays(length), pauses);

        assertThat(due).isEqualTo(dayModel(length, pauses, CALENDAR.receivedOn(BEGIN, KYIV), CALENDAR::isWorkingDay));
    }

    @Property(tries = 300)
    void calendar_days_are_those_after_the_start_on_which_the_clock_did_not_stand_still(
            @ForAll @IntRange(min = 1, max = 40) int length,
            @ForAll @Size(max = 4) List<@From("pauses") Pause> pauses) {
        Instant due = due(new Span.Days(length), pauses);

        assertThat(due).isEqualTo(dayModel(length, pauses, LocalDate.ofInstant(BEGIN, KYIV), _ -> true));
    }

    @Property(tries = 200)
    void the_order_in_which_marks_are_told_changes_nothing(
            @ForAll @Size(max = 5) List<@From("pauses") Pause> pauses, @ForAll long seed) {
        List<Mark> marks = marks(pauses);
        marks.add(new Mark(Mark.Kind.STOP, BEGIN.plus(20, ChronoUnit.DAYS), 99));
        List<Mark> told = new ArrayList<>(marks);
        Collections.shuffle(told, new Random(seed));
        Clock clock = new Clock(limit(new Span.WorkingDays(5)), CALENDAR, KYIV);

        assertThat(clock.runs(told)).isEqualTo(clock.runs(marks));
    }

    private static Instant due(Span span, List<Pause> pauses) {
        Run run = new Clock(limit(span), CALENDAR, KYIV).runs(marks(pauses)).getFirst();
        return dueOf(run);
    }

    private static Instant dueOf(Run run) {
        @Nullable
        Instant due = run.dueAt();
        if (due == null) {
            throw new AssertionError("Every pause ends, so the clock runs: " + run);
        }
        return due;
    }

    private static List<Mark> marks(List<Pause> pauses) {
        List<Mark> marks = new ArrayList<>(List.of(new Mark(Mark.Kind.START, BEGIN, 0)));
        Instant at = BEGIN;
        for (Pause pause : pauses) {
            at = at.plus(pause.after(), ChronoUnit.MINUTES);
            marks.add(new Mark(Mark.Kind.PAUSE, at, marks.size()));
            at = at.plus(pause.lasts(), ChronoUnit.MINUTES);
            marks.add(new Mark(Mark.Kind.RESUME, at, marks.size()));
        }
        return marks;
    }

    private interface Counts {
        boolean counts(Instant minute);
    }

    private interface CountsDay {
        boolean counts(LocalDate day);
    }

    private static Instant minuteModel(int length, List<Pause> pauses, Counts which) {
        int left = length;
        Instant minute = BEGIN;
        while (true) {
            if (which.counts(minute) && !still(minute, pauses)) {
                left--;
            }
            minute = minute.plus(1, ChronoUnit.MINUTES);
            if (left == 0) {
                return minute;
            }
        }
    }

    private static boolean still(Instant minute, List<Pause> pauses) {
        List<Mark> marks = marks(pauses);
        for (int place = 1; place < marks.size(); place += 2) {
            if (!minute.isBefore(marks.get(place).at()) && minute.isBefore(marks.get(place + 1).at())) {
                return true;
            }
        }
        return false;
    }

    /** Counts the days one by one; a pause that begins when the time is over comes too late to count. */
    private static Instant dayModel(int length, List<Pause> pauses, LocalDate received, CountsDay which) {
        int left = length;
        LocalDate day = received;
        LocalDate last = received;
        List<Mark> marks = new ArrayList<>(marks(pauses));
        while (true) {
            day = day.plusDays(1);
            if (which.counts(day) && !stillOn(day, marks)) {
                left--;
                last = day;
            }
            if (left == 0) {
                Instant due = CALENDAR.closes(last, KYIV);
                LocalDate reached = last;
                for (int place = 1; place < marks.size(); place += 2) {
                    boolean thatDay = LocalDate.ofInstant(marks.get(place).at(), KYIV).equals(reached);
                    if (thatDay && marks.get(place).at().isBefore(due)) {
                        reached = lastCounted(reached, LocalDate.ofInstant(marks.get(place + 1).at(), KYIV), which);
                        due = CALENDAR.closes(reached, KYIV);
                    }
                }
                return due;
            }
        }
    }

    /** Whoever pauses on the last day itself, before it is over, has that day again when the clock goes on. */
    private static LocalDate lastCounted(LocalDate from, LocalDate to, CountsDay which) {
        LocalDate last = from;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            last = which.counts(day) ? day : last;
        }
        return last;
    }

    private static boolean stillOn(LocalDate day, List<Mark> marks) {
        for (int place = 1; place < marks.size(); place += 2) {
            if (day.isAfter(LocalDate.ofInstant(marks.get(place).at(), KYIV))
                    && !day.isAfter(LocalDate.ofInstant(marks.get(place + 1).at(), KYIV))) {
                return true;
            }
        }
        return false;
    }

    private static TimeLimit limit(Span span) {
        return new TimeLimit("TEST", List.of("test.Started"), List.of("test.Stopped"), List.of(), List.of(), List.of(),
                span, null, false, BASIS);
    }

    @Provide
    Arbitrary<Pause> pauses() {
        return Arbitraries.integers().between(1, 12_000).flatMap(after -> Arbitraries.integers().between(1, 12_000)
                .map(lasts -> new Pause(after, lasts)));
    }
}
