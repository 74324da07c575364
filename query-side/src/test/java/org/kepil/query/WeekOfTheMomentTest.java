package org.kepil.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.query.QueryBench.reader;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.act.Role;
import org.kepil.query.dashboard.CountCases;
import org.kepil.query.dashboard.Dashboard;
import org.kepil.query.dashboard.Dashboard.Week;
import org.kepil.query.history.Histories;

/** Counts by week where the last event was recorded three weeks ago. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WeekOfTheMomentTest {

    private static final int EVENTS = 60;
    private static final Clock CLOCK = Clock.offset(Clock.systemUTC(), Duration.ofDays(21));
    private static final QueryBench BENCH = new QueryBench(CLOCK);

    @BeforeAll
    static void record() {
        BENCH.record(Histories.random(5, EVENTS));
    }

    @AfterAll
    static void close() {
        BENCH.close();
    }

    @Test
    void the_last_week_now_is_this_one_also_where_nothing_happened_in_it() {
        assertThat(lastWeek(new Moment.Now())).isEqualTo(new Week(monday(CLOCK.instant()), 0, 0));
    }

    @Test
    void the_last_week_of_an_instant_is_the_one_in_which_it_lies() {
        Instant quiet = CLOCK.instant().minus(Duration.ofDays(8));
        assertThat(lastWeek(new Moment.At(quiet))).isEqualTo(new Week(monday(quiet), 0, 0));
    }

    @Test
    void the_last_week_of_a_position_is_that_of_its_event() {
        assertThat(lastWeek(new Moment.Position(EVENTS - 1)).monday())
                .isEqualTo(monday(CLOCK.instant().minus(Duration.ofDays(21))));
    }

    private static Week lastWeek(Moment moment) {
        return BENCH.ask().one(new CountCases(4, moment, reader(Role.SUPERVISOR)), Dashboard.class).weeks().getLast();
    }

    private static LocalDate monday(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
