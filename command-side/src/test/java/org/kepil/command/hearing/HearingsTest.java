package org.kepil.command.hearing;

import static org.kepil.command.hearing.HearingRule.APPOINTED_TIME_REQUIRED;
import static org.kepil.command.hearing.HearingRule.GRANT_REQUIRED;
import static org.kepil.command.hearing.HearingRule.KNOWN_HEARING_REQUIRED;
import static org.kepil.command.hearing.HearingRule.NEW_HEARING_REQUIRED;
import static org.kepil.command.hearing.HearingRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.hearing.HearingRule.OWN_CASE_REQUIRED;
import static org.kepil.command.hearing.HearingRule.SCHEDULED_HEARING_REQUIRED;
import static org.kepil.command.legalaidcase.CaseFixture.ACCEPTED;
import static org.kepil.command.legalaidcase.CaseFixture.BERMET;
import static org.kepil.command.legalaidcase.CaseFixture.CASE;
import static org.kepil.command.legalaidcase.CaseFixture.CHYNGYZ;
import static org.kepil.command.legalaidcase.CaseFixture.CLOSED;
import static org.kepil.command.legalaidcase.CaseFixture.GRANTED;
import static org.kepil.command.legalaidcase.CaseFixture.HEARING;
import static org.kepil.command.legalaidcase.CaseFixture.OFFERED;
import static org.kepil.command.legalaidcase.CaseFixture.REQUESTED;
import static org.kepil.command.legalaidcase.CaseFixture.SCHEDULED;
import static org.kepil.command.legalaidcase.CaseFixture.TODAY;
import static org.kepil.command.legalaidcase.CaseFixture.TOMORROW;
import static org.kepil.command.legalaidcase.CaseFixture.aCase;
import static org.kepil.command.legalaidcase.CaseFixture.asked;
import static org.kepil.command.legalaidcase.CaseFixture.askedAt;
import static org.kepil.command.legalaidcase.CaseFixture.askedBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.closure.CloseCase;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.ReplacementGround;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.closure.ReopeningGround;
import org.kepil.kernel.hearing.AbsenceGround;
import org.kepil.kernel.hearing.Absent;
import org.kepil.kernel.hearing.AdjournmentGround;
import org.kepil.kernel.hearing.CancellationGround;
import org.kepil.kernel.hearing.HearingAdjourned;
import org.kepil.kernel.hearing.HearingCancelled;
import org.kepil.kernel.hearing.HearingHeld;
import org.kepil.kernel.hearing.HearingKind;
import org.kepil.kernel.hearing.HearingMissed;
import org.kepil.kernel.hearing.HearingResult;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HearingsTest {

    private static final ScheduleHearing SCHEDULE = new ScheduleHearing(CASE, HEARING, TODAY, SCHEDULED.court());
    private static final HoldHearing HOLD = new HoldHearing(CASE, HEARING, HearingResult.CONTINUES);
    private static final HearingHeld HELD = new HearingHeld(CASE, HEARING, HearingResult.CONTINUES);
    private static final AdjournHearing ADJOURN = new AdjournHearing(CASE, HEARING, TOMORROW,
            new AdjournmentGround("COURT_BUSY"));
    private static final HearingAdjourned ADJOURNED = new HearingAdjourned(CASE, HEARING, TOMORROW,
            new AdjournmentGround("COURT_BUSY"));
    private static final CancelHearing CANCEL = new CancelHearing(CASE, HEARING,
            new CancellationGround("MATTER_SETTLED"));
    private static final MissHearing MISS = new MissHearing(CASE, HEARING, Absent.ADVOCATE,
            new AbsenceGround("OTHER_HEARING"));
    private static final HearingMissed MISSED = new HearingMissed(CASE, HEARING, Absent.ADVOCATE,
            new AbsenceGround("OTHER_HEARING"));
    private static final HearingCancelled CANCELLED = new HearingCancelled(CASE, HEARING,
            new CancellationGround("MATTER_SETTLED"));

    @Test
    void a_hearing_of_a_granted_case_is_scheduled() {
        aCase().given(REQUESTED, GRANTED).when(SCHEDULE, asked()).expectEvents(SCHEDULED)
                .expectResultMessagePayload(2L);
    }

    @Test
    void a_hearing_needs_a_grant() {
        aCase().given(REQUESTED).when(SCHEDULE, asked()).expectNoEvents()
                .expectExceptionDetails(GRANT_REQUIRED.refusal());
    }

    @Test
    void a_closed_case_has_no_new_hearing_until_it_is_reopened() {
        aCase().given(REQUESTED, GRANTED, CLOSED).when(SCHEDULE, asked()).expectNoEvents()
                .expectExceptionDetails(OPEN_CASE_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, CLOSED, new CaseReopened(CASE, new ReopeningGround("JUDGMENT_QUASHED")))
                .when(SCHEDULE, asked()).expectEvents(SCHEDULED);
    }

    @Test
    void an_advocate_records_hearings_of_the_cases_that_they_hold() {
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED).when(SCHEDULE, askedBy(BERMET)).expectEvents(SCHEDULED);
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED).when(SCHEDULE, askedBy(CHYNGYZ)).expectNoEvents()
                .expectExceptionDetails(OWN_CASE_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, OFFERED).when(SCHEDULE, askedBy(BERMET)).expectNoEvents()
                .expectExceptionDetails(OWN_CASE_REQUIRED.refusal());
    }

    @Test
    void who_was_replaced_records_no_hearings_any_more() {
        var replaced = new AdvocateReplaced(CASE, BERMET, CHYNGYZ, new ReplacementGround("ILLNESS"), "15-A");
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED, replaced).when(SCHEDULE, askedBy(BERMET))
                .expectNoEvents().expectExceptionDetails(OWN_CASE_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED, replaced).when(SCHEDULE, askedBy(CHYNGYZ))
                .expectEvents(SCHEDULED);
    }

    @Test
    void a_hearing_is_scheduled_once() {
        aCase().given(REQUESTED, GRANTED, SCHEDULED).when(new ScheduleHearing(CASE, HEARING, TOMORROW, "Elsewhere"),
                asked()).expectNoEvents().expectExceptionDetails(NEW_HEARING_REQUIRED.refusal());
    }

    @Test
    void a_hearing_is_held_from_its_appointed_time_on() {
        aCase().given(REQUESTED, GRANTED, SCHEDULED).when(HOLD, askedAt(TODAY)).expectEvents(HELD);
        aCase().given(REQUESTED, GRANTED, SCHEDULED).when(HOLD, askedAt(TODAY.minusMillis(1))).expectNoEvents()
                .expectExceptionDetails(APPOINTED_TIME_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, SCHEDULED, ADJOURNED).when(HOLD, askedAt(TODAY)).expectNoEvents()
                .expectExceptionDetails(APPOINTED_TIME_REQUIRED.refusal());
    }

    @Test
    void a_hearing_tells_its_room_and_kind() {
        var told = new ScheduleHearing(CASE, HEARING, TODAY, "Osh city court", "4", HearingKind.PREPARATORY);
        aCase().given(REQUESTED, GRANTED).when(told, asked()).expectEvents(told.scheduled());
    }

    @Test
    void a_hearing_is_missed_from_its_appointed_time_on() {
        aCase().given(REQUESTED, GRANTED, SCHEDULED).when(MISS, askedAt(TODAY)).expectEvents(MISSED);
        aCase().given(REQUESTED, GRANTED, SCHEDULED).when(MISS, askedAt(TODAY.minusMillis(1))).expectNoEvents()
                .expectExceptionDetails(APPOINTED_TIME_REQUIRED.refusal());
    }

    @Test
    void what_was_missed_stays_so_and_no_longer_keeps_the_case_open() {
        aCase().given(REQUESTED, GRANTED, SCHEDULED, MISSED).when(HOLD, askedAt(TODAY)).expectNoEvents()
                .expectExceptionDetails(SCHEDULED_HEARING_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, SCHEDULED, CANCELLED).when(MISS, askedAt(TODAY)).expectNoEvents()
                .expectExceptionDetails(SCHEDULED_HEARING_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, SCHEDULED, MISSED).when(new CloseCase(CASE, CLOSED.outcome()), asked())
                .expectEvents(CLOSED);
    }

    @Test
    void only_whoever_holds_the_case_says_that_its_hearing_was_missed() {
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED, SCHEDULED).when(MISS, askedBy(CHYNGYZ)).expectNoEvents()
                .expectExceptionDetails(OWN_CASE_REQUIRED.refusal());
    }

    @Test
    void a_hearing_that_nobody_scheduled_is_not_held_adjourned_or_cancelled() {
        aCase().given(REQUESTED, GRANTED).when(HOLD, asked()).expectNoEvents()
                .expectExceptionDetails(KNOWN_HEARING_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED).when(ADJOURN, asked()).expectNoEvents()
                .expectExceptionDetails(KNOWN_HEARING_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED).when(CANCEL, asked()).expectNoEvents()
                .expectExceptionDetails(KNOWN_HEARING_REQUIRED.refusal());
    }

    @Test
    void a_scheduled_hearing_is_adjourned_or_cancelled() {
        aCase().given(REQUESTED, GRANTED, SCHEDULED).when(ADJOURN, asked()).expectEvents(ADJOURNED);
        aCase().given(REQUESTED, GRANTED, SCHEDULED, ADJOURNED).when(CANCEL, asked()).expectEvents(CANCELLED);
    }

    @Test
    void what_was_held_or_cancelled_stays_so() {
        aCase().given(REQUESTED, GRANTED, SCHEDULED, HELD).when(ADJOURN, asked()).expectNoEvents()
                .expectExceptionDetails(SCHEDULED_HEARING_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, SCHEDULED, CANCELLED).when(HOLD, asked()).expectNoEvents()
                .expectExceptionDetails(SCHEDULED_HEARING_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, SCHEDULED, HELD).when(CANCEL, asked()).expectNoEvents()
                .expectExceptionDetails(SCHEDULED_HEARING_REQUIRED.refusal());
    }

    @Test
    void what_is_so_already_changes_nothing() {
        aCase().given(REQUESTED, GRANTED, SCHEDULED).when(SCHEDULE, asked()).expectNoEvents()
                .expectResultMessagePayload(2L);
        aCase().given(REQUESTED, GRANTED, SCHEDULED, HELD).when(HOLD, asked()).expectNoEvents()
                .expectResultMessagePayload(3L);
        aCase().given(REQUESTED, GRANTED, SCHEDULED, MISSED).when(MISS, asked()).expectNoEvents()
                .expectResultMessagePayload(3L);
        aCase().given(REQUESTED, GRANTED, SCHEDULED, ADJOURNED).when(ADJOURN, asked()).expectNoEvents();
        aCase().given(REQUESTED, GRANTED, SCHEDULED, CANCELLED).when(CANCEL, asked()).expectNoEvents();
    }
}
