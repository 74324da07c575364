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
import org.kepil.kernel.rulebook.Countings;
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
class LimitClockPropertiesTest {

    private static final Basis BASIS = new Basis("test", null, Sure.DERIVED);
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final WorkCalendar CALENDAR = new WorkCalendar(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            new OfficeHours(LocalTime.of(9, 0), LocalTime.of(18, 0), BASIS), Countings.PLAIN,
            List.of(new Holiday("NEW_YEAR", MonthDay.of(1, 1), Set.of(LocalDate.of(2023, 10, 30)), null, null, BASIS)),
            Set.of(LocalDate.of(2023, 11, 4)));

    /** A pause begins and ends so many minutes after what was before. */
    record Pause(int after, int lasts) {
    }

    /** A limit's length and alarm. */
    record Alarm(Span length, Span risk) {
    }

    @Property(tries = 300)
    void elapsed_time_is_the_minutes_in_which_the_clock_ran(@ForAll("begins") Instant begin,
            @ForAll @IntRange(min = 1, max = 4_000) int length,
            @ForAll @Size(max = 4) List<@From("pauses") Pause> pauses) {
        Instant naive = minuteModel(begin, length, pauses, _ -> true);

        assertThat(due(begin, new Span.Elapsed(Duration.ofMinutes(length)), pauses)).isEqualTo(naive);
    }

    @Property(tries = 200)
    void office_time_is_the_minutes_in_which_the_clock_ran_and_the_office_was_open(
            @ForAll("begins") Instant begin, @ForAll @IntRange(min = 1, max = 2_000) int length,
            @ForAll @Size(max = 4) List<@From("pauses") Pause> pauses) {
        Instant naive = minuteModel(begin, length, pauses, minute -> CALENDAR.isOpen(minute, KYIV));

        assertThat(due(begin, new Span.OfficeTime(Duration.ofMinutes(length)), pauses)).isEqualTo(naive);
    }

    @Property(tries = 300)
    void working_days_are_those_after_the_receipt_on_which_the_clock_did_not_stand_still(
            @ForAll("begins") Instant begin, @ForAll @IntRange(min = 1, max = 30) int length,
            @ForAll @Size(max = 4) List<@From("pauses") Pause> pauses) {
        Instant due = due(begin, new Span.WorkingDays(length), pauses);

        assertThat(due)
                .isEqualTo(dayModel(begin, length, pauses, CALENDAR.receivedOn(begin, KYIV), CALENDAR::isWorkingDay));
    }

    @Property(tries = 300)
    void calendar_days_are_those_after_the_start_on_which_the_clock_did_not_stand_still(
            @ForAll("begins") Instant begin, @ForAll @IntRange(min = 1, max = 40) int length,
            @ForAll @Size(max = 4) List<@From("pauses") Pause> pauses) {
        Instant due = due(begin, new Span.Days(length), pauses);

        assertThat(due).isEqualTo(dayModel(begin, length, pauses, LocalDate.ofInstant(begin, KYIV), _ -> true));
    }

    @Property(tries = 200)
    void an_alarm_is_moved_as_the_end_of_a_shorter_limit(@ForAll("begins") Instant begin, @ForAll("alarms") Alarm alarm,
            @ForAll @Size(max = 4) List<@From("pauses") Pause> pauses) {
        TimeLimit limit = limit(alarm.length(), alarm.risk());

        Run run = new LimitClock(limit, CALENDAR, KYIV).runs(marks(begin, pauses)).getFirst();

        assertThat(run.atRiskAt()).isEqualTo(due(begin, alarm.risk(), pauses));
    }

    /** Few minutes, so that much happens at once; and positions that know nothing of them. */
    @Property(tries = 500)
    void neither_the_order_nor_the_positions_in_which_marks_are_told_change_anything(
            @ForAll @Size(max = 8) List<@From("happenings") Mark> marks, @ForAll long seed) {
        Random random = new Random(seed);
        List<Mark> told = new ArrayList<>();
        marks.forEach(mark -> told.add(new Mark(mark.kind(), mark.at(), random.nextInt(100))));
        Collections.shuffle(told, random);
        LimitClock clock = new LimitClock(limit(new Span.Elapsed(Duration.ofMinutes(2)), null), CALENDAR, KYIV);

        assertThat(clock.runs(told)).isEqualTo(clock.runs(marks));
    }

    private static Instant due(Instant begin, Span span, List<Pause> pauses) {
        Run run = new LimitClock(limit(span, null), CALENDAR, KYIV).runs(marks(begin, pauses)).getFirst();
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

    private static List<Mark> marks(Instant begin, List<Pause> pauses) {
        List<Mark> marks = new ArrayList<>(List.of(new Mark(Mark.Kind.START, begin, 0)));
        Instant at = begin;
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

    private static Instant minuteModel(Instant begin, int length, List<Pause> pauses, Counts which) {
        List<Mark> marks = marks(begin, pauses);
        int left = length;
        Instant minute = begin;
        while (true) {
            if (which.counts(minute) && !still(minute, marks)) {
                left--;
            }
            minute = minute.plus(1, ChronoUnit.MINUTES);
            if (left == 0) {
                return minute;
            }
        }
    }

    private static boolean still(Instant minute, List<Mark> marks) {
        for (int place = 1; place < marks.size(); place += 2) {
            if (!minute.isBefore(marks.get(place).at()) && minute.isBefore(marks.get(place + 1).at())) {
                return true;
            }
        }
        return false;
    }

    /** Counts the days one by one; a pause that begins when the time is over comes too late to count. */
    private static Instant dayModel(Instant begin, int length, List<Pause> pauses, LocalDate received,
            CountsDay which) {
        int left = length;
        LocalDate day = received;
        LocalDate last = received;
        List<Mark> marks = new ArrayList<>(marks(begin, pauses));
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

    private static TimeLimit limit(Span span, @Nullable Span alarm) {
        return new TimeLimit("TEST", List.of("test.Started"), List.of("test.Stopped"), List.of(), List.of(), List.of(),
                span, alarm, false, BASIS);
    }

    @Provide
    Arbitrary<Pause> pauses() {
        return Arbitraries.integers().between(1, 12_000).flatMap(after -> Arbitraries.integers().between(1, 12_000)
                .map(lasts -> new Pause(after, lasts)));
    }

    /** A fortnight around the change of the clocks: nights, weekends and a moved holiday among it. */
    @Provide
    Arbitrary<Instant> begins() {
        return Arbitraries.integers().between(0, 14 * 24 * 60)
                .map(minute -> Instant.parse("2023-10-20T00:17:00Z").plus(minute, ChronoUnit.MINUTES));
    }

    @Provide
    Arbitrary<Alarm> alarms() {
        return Arbitraries.integers().between(1, 20).flatMap(risk -> Arbitraries.of(
                new Alarm(new Span.Days(risk + 1), new Span.Days(risk)),
                new Alarm(new Span.WorkingDays(risk + 3), new Span.WorkingDays(risk)),
                new Alarm(new Span.Elapsed(Duration.ofHours(risk + 2)), new Span.Elapsed(Duration.ofHours(risk))),
                new Alarm(new Span.OfficeTime(Duration.ofHours(risk + 2)),
                        new Span.OfficeTime(Duration.ofHours(risk)))));
    }

    @Provide
    Arbitrary<Mark> happenings() {
        return Arbitraries.of(Mark.Kind.class).flatMap(kind -> Arbitraries.integers().between(0, 4)
                .map(minute -> new Mark(kind, Instant.parse("2023-10-25T08:00:00Z").plus(minute, ChronoUnit.MINUTES),
                        0)));
    }
}
