package org.kepil.kernel.timelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kepil.kernel.rulebook.Basis;
import org.kepil.kernel.rulebook.Countings;
import org.kepil.kernel.rulebook.DayCounting;
import org.kepil.kernel.rulebook.DayCounting.DayOff;
import org.kepil.kernel.rulebook.DayCounting.FirstDay;
import org.kepil.kernel.rulebook.DayCounting.LastDay;
import org.kepil.kernel.rulebook.Holiday;
import org.kepil.kernel.rulebook.OfficeHours;
import org.kepil.kernel.rulebook.Span;
import org.kepil.kernel.rulebook.Sure;
import org.kepil.kernel.rulebook.TimeLimit;
import org.kepil.kernel.rulebook.WorkCalendar;
import org.kepil.kernel.timelimit.Mark.Kind;
import org.kepil.kernel.timelimit.Run.State;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitClockTest {

    private static final Basis BASIS = new Basis("test", null, Sure.DERIVED);
    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");
    private static final Instant NOON = Instant.parse("2026-10-05T12:00:00Z");
    private static final LimitClock ONE_HOUR = new LimitClock(
            new TimeLimit("ARRIVE", List.of(), List.of(), List.of(), List.of(), List.of(),
                    new Span.Elapsed(Duration.ofHours(1)), new Span.Elapsed(Duration.ofMinutes(45)), false, BASIS),
            new WorkCalendar(EnumSet.allOf(DayOfWeek.class),
                    new OfficeHours(LocalTime.of(9, 0), LocalTime.of(17, 0), BASIS), Countings.PLAIN, List.of(),
                    Set.of()),
            BISHKEK);

    @Test
    void a_limit_runs_is_at_risk_and_is_overdue() {
        Run run = only(mark(Kind.START, 0));

        assertThat(run.state(after(44))).isEqualTo(State.RUNNING);
        assertThat(run.state(after(45))).isEqualTo(State.AT_RISK);
        assertThat(run.state(after(60))).isEqualTo(State.AT_RISK);
        assertThat(run.state(after(61))).isEqualTo(State.OVERDUE);
    }

    @Test
    void what_is_done_at_the_last_instant_is_done_in_time_and_later_it_is_not() {
        assertThat(only(mark(Kind.START, 0), mark(Kind.STOP, 60)).state(after(999))).isEqualTo(State.MET);
        assertThat(only(mark(Kind.START, 0), mark(Kind.STOP, 61)).state(after(999))).isEqualTo(State.BROKEN);
    }

    @Test
    void a_clock_that_stands_still_is_neither_at_risk_nor_overdue() {
        Run run = only(mark(Kind.START, 0), mark(Kind.PAUSE, 30));

        assertThat(run.state(after(500))).isEqualTo(State.PAUSED);
        assertThat(run.pausedSince()).isEqualTo(after(30));
        assertThat(run.dueAt()).isNull();
        assertThat(only(mark(Kind.START, 0), mark(Kind.PAUSE, 30), mark(Kind.STOP, 500)).state(after(501)))
                .isEqualTo(State.MET);
    }

    @Test
    void a_pause_that_begins_when_the_time_is_over_saves_nothing() {
        assertThat(only(mark(Kind.START, 0), mark(Kind.PAUSE, 61)).state(after(90))).isEqualTo(State.OVERDUE);
        assertThat(only(mark(Kind.START, 0), mark(Kind.PAUSE, 61), mark(Kind.RESUME, 80)).dueAt()).isEqualTo(after(60));
    }

    @Test
    void a_second_start_changes_nothing_while_the_first_is_under_way() {
        assertThat(only(mark(Kind.START, 0), mark(Kind.START, 30)).dueAt()).isEqualTo(after(60));
    }

    @Test
    void a_start_after_a_stop_is_another_run() {
        List<Run> runs = ONE_HOUR
                .runs(List.of(mark(Kind.START, 0), mark(Kind.STOP, 70), mark(Kind.START, 100), mark(Kind.STOP, 110)));

        assertThat(runs).extracting(run -> run.state(after(999))).containsExactly(State.BROKEN, State.MET);
    }

    @Test
    void what_ends_or_pauses_nothing_changes_nothing() {
        assertThat(ONE_HOUR.runs(List.of(mark(Kind.STOP, 1), mark(Kind.PAUSE, 2), mark(Kind.RESUME, 3)))).isEmpty();
        assertThat(only(mark(Kind.START, 0), mark(Kind.RESUME, 20)).dueAt()).isEqualTo(after(60));
        assertThat(only(mark(Kind.START, 0), mark(Kind.PAUSE, 10), mark(Kind.PAUSE, 20), mark(Kind.RESUME, 30)).dueAt())
                .isEqualTo(after(80));
    }

    @Test
    void a_fact_that_is_told_late_moves_the_clock_as_if_told_in_time() {
        Mark late = new Mark(Kind.STOP, after(50), 99);

        assertThat(ONE_HOUR.runs(List.of(late, mark(Kind.START, 0))).getFirst().state(after(500))).isEqualTo(State.MET);
    }

    @Test
    void a_pause_moves_the_alarm_as_it_moves_the_end() {
        Run run = only(mark(Kind.START, 0), mark(Kind.PAUSE, 30), mark(Kind.RESUME, 40));

        assertThat(run.state(after(54))).isEqualTo(State.RUNNING);
        assertThat(run.state(after(55))).isEqualTo(State.AT_RISK);
        assertThat(run.state(after(71))).isEqualTo(State.OVERDUE);
    }

    @Test
    void a_stop_at_the_instant_of_the_start_stops_it_though_it_was_told_first() {
        Mark stop = new Mark(Kind.STOP, after(0), 4);
        Mark start = new Mark(Kind.START, after(0), 10);

        assertThat(only(stop, start).state(after(500))).isEqualTo(State.MET);
    }

    /** 7 November 2026 is a Saturday, the Monday after it a holiday. */
    @ParameterizedTest(name = "{0}, {1}, {2}: due at {3}")
    @CsvSource({"DOES_NOT_COUNT, ENDS_AT_CLOSING, IS_THE_LAST_DAY, 2026-11-07T17:00",
            "DOES_NOT_COUNT, ENDS_AT_CLOSING, MOVES_TO_THE_NEXT_WORKING_DAY, 2026-11-10T17:00",
            "DOES_NOT_COUNT, ENDS_AT_MIDNIGHT, MOVES_TO_THE_NEXT_WORKING_DAY, 2026-11-11T00:00",
            "COUNTS, ENDS_AT_CLOSING, MOVES_TO_THE_NEXT_WORKING_DAY, 2026-11-06T17:00",
            "COUNTS, ENDS_AT_MIDNIGHT, IS_THE_LAST_DAY, 2026-11-07T00:00"})
    void five_days_end_as_the_rules_count_them(FirstDay first, LastDay last, DayOff off, LocalDateTime due) {
        Instant start = LocalDateTime.parse("2026-11-02T10:00").atZone(BISHKEK).toInstant();

        assertThat(fiveDays(Countings.of(first, last, off)).runs(List.of(new Mark(Kind.START, start, 0))))
                .extracting(Run::dueAt).containsExactly(due.atZone(BISHKEK).toInstant());
    }

    @ParameterizedTest(name = "a pause from {0} to {1}: due at {2}")
    @CsvSource({"2026-11-03T10:00, 2026-11-04T10:00, 2026-11-10T17:00",
            "2026-11-08T10:00, 2026-11-10T10:00, 2026-11-12T17:00"})
    void a_pause_moves_the_last_day_before_it_is_moved_to_a_worked_one(LocalDateTime pause, LocalDateTime resume,
            LocalDateTime due) {
        LimitClock clock = fiveDays(Countings.of(FirstDay.DOES_NOT_COUNT, LastDay.ENDS_AT_CLOSING,
                DayOff.MOVES_TO_THE_NEXT_WORKING_DAY));
        List<Mark> marks = List.of(
                new Mark(Kind.START, LocalDateTime.parse("2026-11-02T10:00").atZone(BISHKEK).toInstant(), 0),
                new Mark(Kind.PAUSE, pause.atZone(BISHKEK).toInstant(), 1),
                new Mark(Kind.RESUME, resume.atZone(BISHKEK).toInstant(), 2));

        assertThat(clock.runs(marks)).extracting(Run::dueAt).containsExactly(due.atZone(BISHKEK).toInstant());
    }

    private static LimitClock fiveDays(DayCounting counting) {
        Holiday monday = new Holiday("HOLIDAY", null, Set.of(LocalDate.of(2026, 11, 9)), null, null, BASIS);
        return new LimitClock(
                new TimeLimit("ANSWER", List.of(), List.of(), List.of(), List.of(), List.of(), new Span.Days(5), null,
                        false, BASIS),
                new WorkCalendar(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        new OfficeHours(LocalTime.of(9, 0), LocalTime.of(17, 0), BASIS), counting, List.of(monday),
                        Set.of()),
                BISHKEK);
    }

    private static Run only(Mark... marks) {
        List<Run> runs = ONE_HOUR.runs(List.of(marks));
        assertThat(runs).hasSize(1);
        return runs.getFirst();
    }

    private static Mark mark(Kind kind, int minute) {
        return new Mark(kind, after(minute), minute);
    }

    private static Instant after(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }
}
