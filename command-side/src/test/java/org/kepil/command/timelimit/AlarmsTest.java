package org.kepil.command.timelimit;

import static org.kepil.command.timelimit.AlarmRule.ALARM_REQUIRED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.command.legalaidcase.CaseFixture.CASE;
import static org.kepil.command.legalaidcase.CaseFixture.GRANTED;
import static org.kepil.command.legalaidcase.CaseFixture.REQUESTED;
import static org.kepil.command.legalaidcase.CaseFixture.TODAY;
import static org.kepil.command.legalaidcase.CaseFixture.TOMORROW;
import static org.kepil.command.legalaidcase.CaseFixture.aCase;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.rulebook.EscalationLevel;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.kernel.timelimit.LimitCode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AlarmsTest {

    private static final RaiseAlarm AT_RISK = alarm("APPLICATION_DECIDE", AlarmKind.AT_RISK, TODAY, TOMORROW);
    private static final RaiseAlarm BROKEN = alarm("APPLICATION_DECIDE", AlarmKind.BROKEN, TODAY, TOMORROW);
    private static final EscalateAlarm OFFICE_HEAD = escalation(EscalationLevel.OFFICE_HEAD);

    @Test
    void an_alarm_is_raised_with_the_rules_that_raised_it() {
        aCase().given(REQUESTED).when(AT_RISK).expectEvents(AT_RISK.raised()).expectResultMessagePayload(1L);
    }

    @Test
    void an_alarm_about_the_same_run_is_raised_once_of_each_kind() {
        aCase().given(REQUESTED, AT_RISK.raised()).when(AT_RISK).expectNoEvents().expectResultMessagePayload(1L);
        aCase().given(REQUESTED, AT_RISK.raised()).when(BROKEN).expectEvents(BROKEN.raised());
    }

    @Test
    void a_run_whose_due_has_moved_is_still_the_same_run() {
        aCase().given(REQUESTED, AT_RISK.raised())
                .when(alarm("APPLICATION_DECIDE", AlarmKind.AT_RISK, TODAY, TOMORROW.plusSeconds(60)))
                .expectNoEvents();
    }

    @Test
    void another_run_and_another_limit_have_alarms_of_their_own() {
        RaiseAlarm later = alarm("APPLICATION_DECIDE", AlarmKind.AT_RISK, TOMORROW, TOMORROW);
        RaiseAlarm other = alarm("ADVOCATE_ASSIGN", AlarmKind.AT_RISK, TODAY, TOMORROW);
        aCase().given(REQUESTED, GRANTED, AT_RISK.raised()).when(later).expectEvents(later.raised());
        aCase().given(REQUESTED, GRANTED, AT_RISK.raised()).when(other).expectEvents(other.raised());
    }

    @Test
    void the_identity_of_the_command_follows_from_case_limit_run_and_kind() {
        assertThat(AT_RISK.identity())
                .isEqualTo(alarm("APPLICATION_DECIDE", AlarmKind.AT_RISK, TODAY, TODAY).identity())
                .isNotEqualTo(BROKEN.identity())
                .isNotEqualTo(alarm("APPLICATION_DECIDE", AlarmKind.AT_RISK, TOMORROW, TOMORROW).identity())
                .isNotEqualTo(alarm("ADVOCATE_ASSIGN", AlarmKind.AT_RISK, TODAY, TOMORROW).identity());
    }

    @Test
    void the_next_in_line_is_told_of_an_alarm_that_was_raised_and_of_no_other() {
        aCase().given(REQUESTED, BROKEN.raised()).when(OFFICE_HEAD).expectEvents(OFFICE_HEAD.escalated());
        aCase().given(REQUESTED, AT_RISK.raised()).when(OFFICE_HEAD).expectNoEvents()
                .expectExceptionDetails(ALARM_REQUIRED.refusal());
    }

    @Test
    void each_level_is_told_once() {
        aCase().given(REQUESTED, BROKEN.raised(), OFFICE_HEAD.escalated()).when(OFFICE_HEAD).expectNoEvents()
                .expectResultMessagePayload(2L);
        EscalateAlarm centre = escalation(EscalationLevel.COORDINATION_CENTRE);
        aCase().given(REQUESTED, BROKEN.raised(), OFFICE_HEAD.escalated()).when(centre)
                .expectEvents(centre.escalated());
        assertThat(OFFICE_HEAD.identity()).isNotEqualTo(centre.identity());
    }

    private static EscalateAlarm escalation(EscalationLevel to) {
        return new EscalateAlarm(CASE, BROKEN.limit(), to, TODAY, TOMORROW, BROKEN.rulebookId());
    }

    private static RaiseAlarm alarm(String limit, AlarmKind kind, Instant startedAt, Instant dueAt) {
        return new RaiseAlarm(CASE, new LimitCode(limit), kind, startedAt, dueAt, RulebookId.parse("KG/2022-1"));
    }
}
