package org.kepil.command.detention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.command.detention.DetentionRule.ADVOCATE_REQUIRED;
import static org.kepil.command.detention.DetentionRule.ARRIVAL_REQUIRED;
import static org.kepil.command.detention.DetentionRule.DETENTION_BEFORE_NOTICE_REQUIRED;
import static org.kepil.command.detention.DetentionRule.FIRST_RECORD_REQUIRED;
import static org.kepil.command.detention.DetentionRule.NOTICE_REQUIRED;
import static org.kepil.command.detention.DetentionRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.detention.DetentionRule.OWN_CASE_REQUIRED;
import static org.kepil.command.rulebook.RulebookRule.LISTED_CODE_REQUIRED;
import static org.kepil.command.legalaidcase.CaseFixture.ACCEPTED;
import static org.kepil.command.legalaidcase.CaseFixture.AIDA;
import static org.kepil.command.legalaidcase.CaseFixture.BERMET;
import static org.kepil.command.legalaidcase.CaseFixture.CASE;
import static org.kepil.command.legalaidcase.CaseFixture.CHYNGYZ;
import static org.kepil.command.legalaidcase.CaseFixture.CLOSED;
import static org.kepil.command.legalaidcase.CaseFixture.GRANTED;
import static org.kepil.command.legalaidcase.CaseFixture.HEARING;
import static org.kepil.command.legalaidcase.CaseFixture.KG;
import static org.kepil.command.legalaidcase.CaseFixture.NOTIFIED;
import static org.kepil.command.legalaidcase.CaseFixture.OFFERED;
import static org.kepil.command.legalaidcase.CaseFixture.REQUESTED;
import static org.kepil.command.legalaidcase.CaseFixture.SCHEDULED;
import static org.kepil.command.legalaidcase.CaseFixture.TODAY;
import static org.kepil.command.legalaidcase.CaseFixture.aCase;
import static org.kepil.command.legalaidcase.CaseFixture.asked;
import static org.kepil.command.legalaidcase.CaseFixture.askedAt;
import static org.kepil.command.legalaidcase.CaseFixture.askedBy;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.closure.CloseCase;
import org.kepil.command.eligibility.GrantAid;
import org.kepil.command.hearing.ScheduleHearing;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.ReplacementGround;
import org.kepil.kernel.detention.ArrivalRecorded;
import org.kepil.kernel.detention.DefenceRefusedByClient;
import org.kepil.kernel.detention.DetaineeReleased;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.detention.FirstMeetingHeld;
import org.kepil.kernel.detention.ReleaseGround;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.service.CaseStage;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DetentionTest {

    private static final RecordArrival ARRIVE = new RecordArrival(CASE);
    private static final ArrivalRecorded ARRIVED = new ArrivalRecorded(CASE, BERMET);
    private static final HoldFirstMeeting MEET = new HoldFirstMeeting(CASE, true, true);
    private static final FirstMeetingHeld MET = new FirstMeetingHeld(CASE, BERMET, true, true);
    private static final RecordDefenceRefusal REFUSE = new RecordDefenceRefusal(CASE, PersonalText.of("Has another."),
            true, true);
    private static final DefenceRefusedByClient DEFENCE_REFUSED = new DefenceRefusedByClient(CASE, AIDA,
            PersonalText.of("Has another."), true, true);
    private static final ReleaseGround BY_COURT = new ReleaseGround("RELEASED_BY_COURT");
    private static final RecordRelease RELEASE = new RecordRelease(CASE, BY_COURT);
    private static final DetaineeReleased RELEASED = new DetaineeReleased(CASE, BY_COURT);
    private static final AdvocateReplaced REPLACED = new AdvocateReplaced(CASE, BERMET, CHYNGYZ,
            new ReplacementGround("ILLNESS"), "15-A");

    @Test
    void a_notice_begins_a_case() {
        aCase().givenNoPriorActivity().when(notice(null), asked()).expectEvents(NOTIFIED);
    }

    @Test
    void nobody_is_detained_after_the_notice_of_it() {
        aCase().givenNoPriorActivity().when(notice(TODAY.plus(Duration.ofHours(1))), askedAt(TODAY)).expectNoEvents()
                .expectExceptionDetails(DETENTION_BEFORE_NOTICE_REQUIRED.refusal());
        aCase().givenNoPriorActivity().when(notice(TODAY.minusSeconds(1)), askedAt(TODAY))
                .expectEvents(detainedAt(TODAY.minusSeconds(1)));
    }

    @Test
    void a_clock_that_is_fast_by_minutes_stops_no_notice() {
        aCase().givenNoPriorActivity().when(notice(TODAY.plusSeconds(120)), askedAt(TODAY))
                .expectEvents(detainedAt(TODAY.plusSeconds(120)));
    }

    @Test
    void the_advocate_comes_and_speaks_with_the_person() {
        aCase().given(NOTIFIED, OFFERED, ACCEPTED).when(ARRIVE, askedBy(BERMET)).expectEvents(ARRIVED)
                .expectResultMessagePayload(3L);
        aCase().given(NOTIFIED, OFFERED, ACCEPTED, ARRIVED).when(MEET, askedBy(BERMET)).expectEvents(MET);
    }

    @Test
    void nobody_arrives_before_somebody_holds_the_case() {
        aCase().given(NOTIFIED, OFFERED).when(ARRIVE, asked()).expectNoEvents()
                .expectExceptionDetails(ADVOCATE_REQUIRED.refusal());
        aCase().given(NOTIFIED).when(MEET, asked()).expectNoEvents()
                .expectExceptionDetails(ADVOCATE_REQUIRED.refusal());
    }

    @Test
    void nobody_speaks_with_the_person_before_they_arrived() {
        aCase().given(NOTIFIED, OFFERED, ACCEPTED).when(MEET, asked()).expectNoEvents()
                .expectExceptionDetails(ARRIVAL_REQUIRED.refusal());
        aCase().given(NOTIFIED, OFFERED, ACCEPTED).when(REFUSE, asked()).expectNoEvents()
                .expectExceptionDetails(ARRIVAL_REQUIRED.refusal());
        aCase().given(NOTIFIED, OFFERED, ACCEPTED, ARRIVED, REPLACED).when(MEET, asked()).expectNoEvents()
                .expectExceptionDetails(ARRIVAL_REQUIRED.refusal());
    }

    @Test
    void an_advocate_records_nothing_in_cases_of_others() {
        aCase().given(NOTIFIED, OFFERED, ACCEPTED).when(ARRIVE, askedBy(CHYNGYZ)).expectNoEvents()
                .expectExceptionDetails(OWN_CASE_REQUIRED.refusal());
        aCase().given(NOTIFIED, OFFERED).when(RELEASE, askedBy(BERMET)).expectNoEvents()
                .expectExceptionDetails(OWN_CASE_REQUIRED.refusal());
    }

    @Test
    void the_person_may_refuse_the_advocate() {
        aCase().given(NOTIFIED, OFFERED, ACCEPTED, ARRIVED).when(REFUSE, asked()).expectEvents(DEFENCE_REFUSED);
        aCase().given(NOTIFIED).when(new RecordDefenceRefusal(CASE, null, true, false), asked())
                .expectEvents(new DefenceRefusedByClient(CASE, AIDA, null, true, false));
    }

    @Test
    void the_person_is_released_whether_an_advocate_came_or_not() {
        aCase().given(NOTIFIED).when(RELEASE, asked()).expectEvents(RELEASED);
        aCase().given(NOTIFIED, OFFERED, ACCEPTED, ARRIVED, MET).when(RELEASE, askedBy(BERMET))
                .expectEvents(RELEASED);
    }

    @Test
    void only_a_case_that_began_with_a_notice_has_an_arrival() {
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED).when(ARRIVE, asked()).expectNoEvents()
                .expectExceptionDetails(NOTICE_REQUIRED.refusal());
    }

    @Test
    void nothing_is_recorded_in_a_closed_case() {
        aCase().given(NOTIFIED, OFFERED, ACCEPTED, CLOSED).when(ARRIVE, asked()).expectNoEvents()
                .expectExceptionDetails(OPEN_CASE_REQUIRED.refusal());
    }

    @Test
    void what_was_recorded_is_not_recorded_otherwise() {
        aCase().given(NOTIFIED, OFFERED, ACCEPTED, ARRIVED, MET).when(new HoldFirstMeeting(CASE, false, true), asked())
                .expectNoEvents().expectExceptionDetails(FIRST_RECORD_REQUIRED.refusal());
        aCase().given(NOTIFIED, RELEASED).when(new RecordRelease(CASE, new ReleaseGround("NOTICE_IN_ERROR")), asked())
                .expectNoEvents().expectExceptionDetails(FIRST_RECORD_REQUIRED.refusal());
    }

    @Test
    void what_is_so_already_changes_nothing() {
        aCase().given(NOTIFIED, OFFERED, ACCEPTED, ARRIVED).when(ARRIVE, asked()).expectNoEvents()
                .expectResultMessagePayload(3L);
        aCase().given(NOTIFIED, OFFERED, ACCEPTED, ARRIVED, MET).when(MEET, asked()).expectNoEvents()
                .expectResultMessagePayload(4L);
        aCase().given(NOTIFIED, RELEASED).when(RELEASE, asked()).expectNoEvents().expectResultMessagePayload(1L);
    }

    @Test
    void who_takes_over_has_an_arrival_of_their_own() {
        aCase().given(NOTIFIED, OFFERED, ACCEPTED, ARRIVED, REPLACED).when(ARRIVE, askedBy(CHYNGYZ))
                .expectEvents(new ArrivalRecorded(CASE, CHYNGYZ));
    }

    @Test
    void a_case_that_began_with_a_notice_is_a_case_like_others() {
        aCase().given(NOTIFIED).when(new ScheduleHearing(CASE, HEARING, SCHEDULED.scheduledAt(), SCHEDULED.court()),
                asked()).expectEvents(SCHEDULED);
        aCase().given(NOTIFIED, OFFERED, ACCEPTED).when(new CloseCase(CASE, CLOSED.outcome()), asked())
                .expectEvents(CLOSED);
    }

    @Test
    void papers_may_follow_the_advocate() {
        aCase().given(NOTIFIED, OFFERED, ACCEPTED)
                .when(new GrantAid(CASE, GRANTED.ground(), GRANTED.orderNumber(), null, null), asked())
                .expectEvents(GRANTED);
    }

    @Test
    void a_notice_names_a_matter_and_one_of_its_stages() {
        assertThat(notice(null).listedIn(KG)).isTrue();
        assertThat(civil("DETENTION").listedIn(KG)).isFalse();
        assertThat(civil("COURT").listedIn(KG)).isTrue();
    }

    @Test
    void a_release_names_a_ground_of_the_rules() {
        aCase().given(NOTIFIED).when(new RecordRelease(CASE, new ReleaseGround("ESCAPED")), asked()).expectNoEvents()
                .expectExceptionDetails(LISTED_CODE_REQUIRED.refusal());
    }

    @Test
    void a_notice_told_twice_is_one_case_whatever_the_spaces_and_letters() {
        assertThat(RecordDetention.idOf("Police unit  5", "17/2026 "))
                .isEqualTo(RecordDetention.idOf("police Unit 5", "17/2026"))
                .isNotEqualTo(RecordDetention.idOf("Police unit 5", "18/2026"));
    }

    @Test
    void a_reference_does_not_make_two_people_one() {
        assertThat(notice(null).about(NOTIFIED)).isTrue();
        assertThat(named("AIDA  example").about(NOTIFIED)).isTrue();
        assertThat(named("Beka Example").about(NOTIFIED)).isFalse();
    }

    private static RecordDetention notice(@Nullable Instant detainedAt) {
        return notice("Aida Example", detainedAt);
    }

    private static RecordDetention named(String name) {
        return notice(name, null);
    }

    private static RecordDetention notice(String name, @Nullable Instant detainedAt) {
        return new RecordDetention(CASE, NOTIFIED.number(), AIDA, PersonalText.of(name), NOTIFIED.unit(),
                NOTIFIED.reference(), null, detainedAt, false, NOTIFIED.matter(), NOTIFIED.stage(),
                NOTIFIED.officeId(), NOTIFIED.channel(), false, null, 1);
    }

    private static RecordDetention civil(String stage) {
        return new RecordDetention(CASE, NOTIFIED.number(), AIDA, NOTIFIED.detaineeName(), NOTIFIED.unit(), null, null,
                null, false, new MatterKind("CIVIL"), new CaseStage(stage), NOTIFIED.officeId(),
                NOTIFIED.channel(), false, null, 1);
    }

    private static DetentionReported detainedAt(Instant at) {
        return notice(at).reported();
    }
}
