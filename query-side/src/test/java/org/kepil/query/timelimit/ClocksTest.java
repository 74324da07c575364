package org.kepil.query.timelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.query.timelimit.CaseHistory.CLOSED;
import static org.kepil.query.timelimit.CaseHistory.HELD;
import static org.kepil.query.timelimit.CaseHistory.REQUESTED;
import static org.kepil.query.timelimit.CaseHistory.SCHEDULED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.rulebook.Span;
import org.kepil.kernel.rulebook.Sure;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.kernel.timelimit.AlarmRaised;
import org.kepil.kernel.timelimit.LimitCode;
import org.kepil.kernel.timelimit.Mark;
import org.kepil.query.page.Seat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClocksTest {

    private static final Seat SEAT = new Seat("Osh", "KG", ZoneId.of("Asia/Bishkek"));
    private static final Instant MONDAY = Instant.parse("2026-03-02T04:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void a_limit_of_working_days_goes_from_running_to_at_risk_to_overdue() {
        CaseHistory history = new CaseHistory().then(REQUESTED, MONDAY);
        assertThat(clock(history, MONDAY.plus(DAY)).state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock(history, MONDAY.plus(DAY.multipliedBy(3))).state()).isEqualTo(ClockState.AT_RISK);
        assertThat(clock(history, MONDAY.plus(DAY.multipliedBy(4))).state()).isEqualTo(ClockState.OVERDUE);
        assertThat(clock(history, MONDAY).dueAt()).isEqualTo(Instant.parse("2026-03-05T11:00:00Z"));
    }

    @Test
    void what_was_done_in_time_and_told_late_is_met() {
        CaseHistory history = new CaseHistory().then(REQUESTED, MONDAY).then(CLOSED, MONDAY.plus(DAY),
                MONDAY.plus(DAY.multipliedBy(9)));
        assertThat(clock(history, MONDAY.plus(DAY.multipliedBy(9))).state()).isEqualTo(ClockState.MET);
    }

    @Test
    void outside_hours_a_clock_of_working_days_stands_still_and_says_so() {
        CaseHistory history = new CaseHistory().then(REQUESTED, MONDAY);
        assertThat(clock(history, MONDAY).standstill()).isNull();
        assertThat(clock(history, Instant.parse("2026-03-02T18:00:00Z")).standstill())
                .isEqualTo(Standstill.OUTSIDE_HOURS);
    }

    @Test
    void a_clock_that_is_paused_by_rule_says_so_and_has_no_due() {
        CaseHistory history = new CaseHistory().then(REQUESTED, MONDAY).then(SCHEDULED, MONDAY.plus(DAY));
        Clock clock = clock(history, new Span.Elapsed(DAY.multipliedBy(2)), MONDAY.plus(DAY.multipliedBy(5)));
        assertThat(clock.state()).isEqualTo(ClockState.PAUSED);
        assertThat(clock.standstill()).isEqualTo(Standstill.BY_RULE);
        assertThat(clock.dueAt()).isNull();
        assertThat(clock.turns()).extracting(Turn::kind).containsExactly(Mark.Kind.START, Mark.Kind.PAUSE);
    }

    @Test
    void what_was_lost_by_a_pause_is_given_back() {
        CaseHistory history = new CaseHistory().then(REQUESTED, MONDAY).then(SCHEDULED, MONDAY.plus(DAY))
                .then(HELD, MONDAY.plus(DAY.multipliedBy(4)));
        Clock clock = clock(history, new Span.Elapsed(DAY.multipliedBy(2)), MONDAY.plus(DAY.multipliedBy(4)));
        assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock.dueAt()).isEqualTo(MONDAY.plus(DAY.multipliedBy(5)));
    }

    @Test
    void a_clock_says_by_which_rules_it_is_counted_and_how_sure_they_are() {
        LegalBasis basis = clock(new CaseHistory().then(REQUESTED, MONDAY), MONDAY).basis();
        assertThat(basis).isEqualTo(new LegalBasis(RulebookId.parse("KG/2026-1"),
                "General practice of legal aid offices; no text found", null, "7", Sure.PARTLY));
    }

    @Test
    void a_limit_that_nothing_started_is_not_started() {
        CaseHistory history = new CaseHistory().then(SCHEDULED, MONDAY);
        assertThat(clock(history, MONDAY).state()).isEqualTo(ClockState.NOT_STARTED);
    }

    @Test
    void an_alarm_belongs_to_its_run_and_is_no_fact() {
        LimitCode code = new LimitCode("TEST_LIMIT");
        CaseHistory history = new CaseHistory().then(REQUESTED, MONDAY).then(new AlarmRaised(CaseHistory.CASE, code,
                AlarmKind.AT_RISK, MONDAY, MONDAY.plus(DAY), RulebookId.parse("KG/2026-1")), MONDAY.plus(DAY));
        assertThat(clock(history, MONDAY).alarms()).singleElement().extracting(Raised::kind)
                .isEqualTo(AlarmKind.AT_RISK);
        assertThat(history.times().facts()).hasSize(1);
        assertThat(history.times().warned(code, MONDAY, AlarmKind.AT_RISK)).isTrue();
        assertThat(history.times().warned(code, MONDAY, AlarmKind.BROKEN)).isFalse();
        assertThat(history.times().warned(code, MONDAY.plus(DAY), AlarmKind.AT_RISK)).isFalse();
    }

    private static Clock clock(CaseHistory history, Instant now) {
        return clock(history, new Span.WorkingDays(3), now);
    }

    private static Clock clock(CaseHistory history, Span length, Instant now) {
        Span alarm = length instanceof Span.WorkingDays ? new Span.WorkingDays(2) : null;
        var rules = TestRules.with("2026-1", LocalDate.of(2026, 1, 1), TestRules.limit(length, alarm));
        return new Clocks(TestRules.shelf(rules), SEAT, history.times()).at(now).getFirst();
    }
}
