package org.kepil.command.assignment;

import static org.kepil.command.legalaidcase.CaseFixture.askedAt;
import static org.kepil.command.legalaidcase.CaseFixture.TOMORROW;
import static org.kepil.command.legalaidcase.CaseFixture.TODAY;
import static org.kepil.command.assignment.AssignmentRule.DUTY_ADVOCATE_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.CANDIDATE_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.NO_CONFLICT_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.TIME_OVER_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.OFFER_IN_TIME_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.GRANT_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.HOLDER_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.OFFER_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.OTHER_ADVOCATE_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.OWN_OFFER_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.VACANCY_REQUIRED;
import static org.kepil.command.legalaidcase.CaseFixture.ACCEPTED;
import static org.kepil.command.legalaidcase.CaseFixture.BERMET;
import static org.kepil.command.legalaidcase.CaseFixture.CASE;
import static org.kepil.command.legalaidcase.CaseFixture.CHYNGYZ;
import static org.kepil.command.legalaidcase.CaseFixture.CLOSED;
import static org.kepil.command.legalaidcase.CaseFixture.GRANTED;
import static org.kepil.command.legalaidcase.CaseFixture.NOTIFIED;
import static org.kepil.command.legalaidcase.CaseFixture.OFFERED;
import static org.kepil.command.legalaidcase.CaseFixture.REFUSED;
import static org.kepil.command.legalaidcase.CaseFixture.REQUESTED;
import static org.kepil.command.legalaidcase.CaseFixture.aCase;
import static org.kepil.command.legalaidcase.CaseFixture.asked;
import static org.kepil.command.legalaidcase.CaseFixture.askedBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kepil.command.rulebook.RulebookRule;
import org.kepil.kernel.rota.ShiftId;
import org.kepil.kernel.assignment.Choice.Exclusion;
import org.kepil.kernel.assignment.Choice;
import org.kepil.kernel.assignment.OfferGround;
import org.kepil.kernel.assignment.OfferExpired;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.AssignmentDeclined;
import org.kepil.kernel.assignment.AssignmentOffered;
import org.kepil.kernel.assignment.DeclineGround;
import org.kepil.kernel.assignment.ReplacementGround;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.closure.ReopeningGround;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RepresentationTest {

    /** Two working days after today, when the office closes. */
    private static final Instant WEDNESDAY = Instant.parse("2026-10-07T11:00:00Z");
    private static final Instant LATELY = TODAY.minusSeconds(1);
    private static final OfferExpired EXPIRED = new OfferExpired(CASE, BERMET, LATELY);
    private static final DistributeCase DISTRIBUTE = new DistributeCase(CASE);
    private static final OfferAssignment OFFER = new OfferAssignment(CASE, BERMET);
    private static final AcceptAssignment ACCEPT = new AcceptAssignment(CASE, BERMET, ACCEPTED.orderNumber());
    private static final DeclineAssignment DECLINE = new DeclineAssignment(CASE, BERMET, new DeclineGround("WORKLOAD"));
    private static final AssignmentDeclined DECLINED = new AssignmentDeclined(CASE, BERMET,
            new DeclineGround("WORKLOAD"));
    private static final ReplaceAdvocate REPLACE = replacement(BERMET, CHYNGYZ);
    private static final AdvocateReplaced REPLACED = new AdvocateReplaced(CASE, BERMET, CHYNGYZ,
            new ReplacementGround("ILLNESS"), "15-A");
    private static final CaseReopened REOPENED = new CaseReopened(CASE, new ReopeningGround("NEW_CIRCUMSTANCES"));

    @Test
    void a_granted_case_is_offered() {
        aCase().given(REQUESTED, GRANTED).when(OFFER, asked()).expectEvents(until(WEDNESDAY, BERMET))
                .expectResultMessagePayload(2L);
    }

    @Test
    void a_case_is_offered_only_after_aid_is_granted() {
        aCase().given(REQUESTED).when(OFFER, asked()).expectNoEvents().expectExceptionDetails(GRANT_REQUIRED.refusal());
        aCase().given(REQUESTED, REFUSED).when(OFFER, asked()).expectNoEvents()
                .expectExceptionDetails(GRANT_REQUIRED.refusal());
        aCase().given(REQUESTED).when(ACCEPT, asked()).expectNoEvents()
                .expectExceptionDetails(GRANT_REQUIRED.refusal());
        aCase().given(REQUESTED).when(REPLACE, asked()).expectNoEvents()
                .expectExceptionDetails(GRANT_REQUIRED.refusal());
    }

    @Test
    void a_detained_person_waits_for_no_decision() {
        aCase().given(NOTIFIED).when(OFFER, asked()).expectEvents(until(TODAY.plus(Duration.ofHours(6)), BERMET))
                .expectResultMessagePayload(1L);
        aCase().given(NOTIFIED, OFFERED).when(ACCEPT, asked()).expectEvents(ACCEPTED);
    }

    @Test
    void a_decision_that_comes_after_the_advocate_takes_no_advocate_away() {
        aCase().given(NOTIFIED, OFFERED, ACCEPTED, GRANTED).when(REPLACE, asked()).expectEvents(REPLACED);
        aCase().given(NOTIFIED, OFFERED, GRANTED).when(ACCEPT, asked()).expectEvents(ACCEPTED);
    }

    @Test
    void a_closed_case_is_not_offered_answered_or_given_to_another() {
        aCase().given(REQUESTED, GRANTED, CLOSED).when(OFFER, asked()).expectNoEvents()
                .expectExceptionDetails(OPEN_CASE_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, OFFERED, CLOSED).when(ACCEPT, asked()).expectNoEvents()
                .expectExceptionDetails(OPEN_CASE_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, OFFERED, CLOSED).when(DECLINE, asked()).expectNoEvents()
                .expectExceptionDetails(OPEN_CASE_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED, CLOSED).when(REPLACE, asked()).expectNoEvents()
                .expectExceptionDetails(OPEN_CASE_REQUIRED.refusal());
    }

    @Test
    void a_reopened_case_is_held_by_whoever_held_it() {
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED, CLOSED, REOPENED).when(REPLACE, asked())
                .expectEvents(REPLACED);
    }

    @Test
    void a_case_is_offered_to_one_advocate_at_a_time() {
        aCase().given(REQUESTED, GRANTED, OFFERED).when(new OfferAssignment(CASE, CHYNGYZ), asked()).expectNoEvents()
                .expectExceptionDetails(VACANCY_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED).when(new OfferAssignment(CASE, CHYNGYZ), asked())
                .expectNoEvents().expectExceptionDetails(VACANCY_REQUIRED.refusal());
    }

    @Test
    void a_declined_case_is_offered_to_another() {
        aCase().given(REQUESTED, GRANTED, OFFERED, DECLINED).when(new OfferAssignment(CASE, CHYNGYZ), asked())
                .expectEvents(until(WEDNESDAY, CHYNGYZ));
    }

    @Test
    void an_advocate_answers_an_offer() {
        aCase().given(REQUESTED, GRANTED, OFFERED).when(ACCEPT, askedBy(BERMET)).expectEvents(ACCEPTED)
                .expectResultMessagePayload(3L);
        aCase().given(REQUESTED, GRANTED, OFFERED).when(DECLINE, askedBy(BERMET)).expectEvents(DECLINED);
    }

    @Test
    void the_office_writes_down_what_an_advocate_answered() {
        aCase().given(REQUESTED, GRANTED, OFFERED).when(ACCEPT, asked()).expectEvents(ACCEPTED);
    }

    @Test
    void an_advocate_answers_no_offer_of_another() {
        aCase().given(REQUESTED, GRANTED, OFFERED).when(ACCEPT, askedBy(CHYNGYZ)).expectNoEvents()
                .expectExceptionDetails(OWN_OFFER_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, OFFERED).when(DECLINE, askedBy(CHYNGYZ)).expectNoEvents()
                .expectExceptionDetails(OWN_OFFER_REQUIRED.refusal());
    }

    @Test
    void only_what_was_offered_is_answered() {
        aCase().given(REQUESTED, GRANTED).when(ACCEPT, asked()).expectNoEvents()
                .expectExceptionDetails(OFFER_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, new AssignmentOffered(CASE, CHYNGYZ)).when(ACCEPT, asked())
                .expectNoEvents().expectExceptionDetails(OFFER_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, OFFERED, DECLINED).when(ACCEPT, asked()).expectNoEvents()
                .expectExceptionDetails(OFFER_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED).when(DECLINE, asked()).expectNoEvents()
                .expectExceptionDetails(OFFER_REQUIRED.refusal());
    }

    @Test
    void the_holder_is_replaced() {
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED).when(REPLACE, asked()).expectEvents(REPLACED)
                .expectResultMessagePayload(4L);
    }

    @Test
    void only_the_holder_is_replaced() {
        aCase().given(REQUESTED, GRANTED, OFFERED).when(REPLACE, asked()).expectNoEvents()
                .expectExceptionDetails(HOLDER_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED).when(replacement(CHYNGYZ, BERMET), asked())
                .expectNoEvents()
                .expectExceptionDetails(HOLDER_REQUIRED.refusal());
    }

    @Test
    void an_advocate_is_replaced_by_another() {
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED).when(replacement(BERMET, BERMET), asked()).expectNoEvents()
                .expectExceptionDetails(OTHER_ADVOCATE_REQUIRED.refusal());
    }

    @Test
    void what_is_so_already_changes_nothing() {
        aCase().given(REQUESTED, GRANTED, OFFERED).when(OFFER, asked()).expectNoEvents().expectResultMessagePayload(2L);
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED).when(ACCEPT, asked()).expectNoEvents()
                .expectResultMessagePayload(3L);
        aCase().given(REQUESTED, GRANTED, OFFERED, DECLINED).when(DECLINE, asked()).expectNoEvents()
                .expectResultMessagePayload(3L);
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED, REPLACED).when(REPLACE, asked()).expectNoEvents()
                .expectResultMessagePayload(4L);
    }

    @Test
    void somebody_is_chosen_by_hand_for_a_reason_that_the_rules_know() {
        aCase().given(REQUESTED, GRANTED).when(new OfferAssignment(CASE, BERMET, new OfferGround("URGENT")), asked())
                .expectEvents(new AssignmentOffered(CASE, BERMET, new OfferGround("URGENT"), null, null, WEDNESDAY));
        aCase().given(REQUESTED, GRANTED).when(new OfferAssignment(CASE, BERMET, new OfferGround("A_FRIEND")), asked())
                .expectNoEvents().expectExceptionDetails(RulebookRule.LISTED_CODE_REQUIRED.refusal());
    }

    @Test
    void an_offer_that_nobody_answers_expires_once() {
        var expire = new ExpireOffer(CASE, BERMET, LATELY);
        aCase().given(REQUESTED, GRANTED, until(LATELY, BERMET)).when(expire, asked()).expectEvents(EXPIRED);
        aCase().given(REQUESTED, GRANTED, until(LATELY, BERMET), EXPIRED).when(expire, asked()).expectNoEvents()
                .expectResultMessagePayload(3L);
    }

    @Test
    void an_offer_does_not_expire_before_its_time_whatever_is_said_of_when_it_was() {
        aCase().given(REQUESTED, GRANTED, until(TOMORROW, BERMET))
                .when(new ExpireOffer(CASE, BERMET, TOMORROW), askedAt(TOMORROW.plusSeconds(1))).expectNoEvents()
                .expectExceptionDetails(TIME_OVER_REQUIRED.refusal());
    }

    @Test
    void what_was_answered_or_offered_anew_does_not_expire() {
        var expire = new ExpireOffer(CASE, BERMET, LATELY);
        aCase().given(REQUESTED, GRANTED, until(LATELY, BERMET), ACCEPTED).when(expire, asked()).expectNoEvents()
                .expectExceptionDetails(OFFER_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, until(LATELY, BERMET), EXPIRED, until(TOMORROW, BERMET))
                .when(expire, asked()).expectNoEvents().expectExceptionDetails(OFFER_REQUIRED.refusal());
    }

    @Test
    void nobody_accepts_an_offer_whose_time_is_over() {
        aCase().given(REQUESTED, GRANTED, until(LATELY, BERMET)).when(ACCEPT, asked()).expectNoEvents()
                .expectExceptionDetails(OFFER_IN_TIME_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, until(LATELY, BERMET), EXPIRED).when(ACCEPT, asked()).expectNoEvents()
                .expectExceptionDetails(OFFER_IN_TIME_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, until(LATELY, BERMET), EXPIRED).when(DECLINE, asked()).expectNoEvents()
                .expectExceptionDetails(OFFER_IN_TIME_REQUIRED.refusal());
    }

    @Test
    void an_answer_that_came_in_time_is_written_down_later() {
        aCase().given(REQUESTED, GRANTED, until(LATELY, BERMET)).when(ACCEPT, askedAt(LATELY)).expectEvents(ACCEPTED);
    }

    @Test
    void a_case_whose_offer_expired_is_offered_to_another() {
        aCase().given(REQUESTED, GRANTED, until(LATELY, BERMET), EXPIRED)
                .when(new OfferAssignment(CASE, CHYNGYZ), asked()).expectEvents(until(WEDNESDAY, CHYNGYZ));
    }

    @Test
    void nobody_who_acts_against_the_client_is_asked() {
        aCase(new Bench().conflicted(BERMET)).given(REQUESTED, GRANTED).when(OFFER, asked()).expectNoEvents()
                .expectExceptionDetails(NO_CONFLICT_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, OFFERED,
                new AssignmentDeclined(CASE, BERMET, new DeclineGround("CONFLICT_OF_INTEREST"))).when(OFFER, asked())
                .expectNoEvents().expectExceptionDetails(NO_CONFLICT_REQUIRED.refusal());
    }

    @Test
    void the_case_goes_to_the_one_whose_turn_it_is_and_the_event_says_why() {
        Roster bench = new Bench().with(BERMET, 3).with(CHYNGYZ, 1);
        aCase(bench).given(REQUESTED, GRANTED).when(DISTRIBUTE, asked()).expectEvents(new AssignmentOffered(CASE,
                CHYNGYZ, null,
                new Choice(17, List.of(new Choice.Ranked(CHYNGYZ, 1, 100), new Choice.Ranked(BERMET, 3, 100)),
                        List.of()),
                null, WEDNESDAY));
    }

    @Test
    void it_is_not_the_turn_of_who_declined_did_not_answer_or_acts_against_the_client() {
        Roster bench = new Bench().with(BERMET, 0).with(CHYNGYZ, 1);
        aCase(bench).given(REQUESTED, GRANTED, OFFERED, DECLINED).when(DISTRIBUTE, asked())
                .expectEvents(chosen(CHYNGYZ, Exclusion.DECLINED_BEFORE));
        aCase(bench).given(REQUESTED, GRANTED, until(LATELY, BERMET), EXPIRED).when(DISTRIBUTE, asked())
                .expectEvents(chosen(CHYNGYZ, Exclusion.DID_NOT_ANSWER_BEFORE));
        aCase(new Bench().with(BERMET, 0).with(CHYNGYZ, 1).conflicted(BERMET)).given(REQUESTED, GRANTED)
                .when(DISTRIBUTE, asked()).expectEvents(chosen(CHYNGYZ, Exclusion.CONFLICT_OF_INTEREST));
    }

    @Test
    void where_it_is_nobodys_turn_somebody_is_chosen_by_hand() {
        aCase().given(REQUESTED, GRANTED).when(DISTRIBUTE, asked()).expectNoEvents()
                .expectExceptionDetails(CANDIDATE_REQUIRED.refusal());
        aCase().given(REQUESTED).when(DISTRIBUTE, asked()).expectNoEvents()
                .expectExceptionDetails(GRANT_REQUIRED.refusal());
    }

    @Test
    void a_case_is_offered_to_the_advocate_on_duty() {
        ShiftId shift = new ShiftId(new UUID(5, 1));
        aCase(new Bench().onDuty(shift, BERMET)).given(NOTIFIED).when(new OfferToDuty(CASE), asked()).expectEvents(
                new AssignmentOffered(CASE, BERMET, null, null, shift, TODAY.plus(Duration.ofHours(6))));
        aCase().given(NOTIFIED).when(new OfferToDuty(CASE), asked()).expectNoEvents()
                .expectExceptionDetails(DUTY_ADVOCATE_REQUIRED.refusal());
        aCase(new Bench().onDuty(shift, BERMET)).given(NOTIFIED, OFFERED, DECLINED).when(new OfferToDuty(CASE), asked())
                .expectNoEvents().expectExceptionDetails(DUTY_ADVOCATE_REQUIRED.refusal());
    }

    private static AssignmentOffered chosen(AdvocateId advocate, Exclusion ofBermet) {
        return new AssignmentOffered(CASE, advocate, null,
                new Choice(17, List.of(new Choice.Ranked(advocate, 1, 100)),
                        List.of(new Choice.Excluded(BERMET, ofBermet))),
                null, WEDNESDAY);
    }

    private static AssignmentOffered until(Instant answerBy, AdvocateId advocate) {
        return new AssignmentOffered(CASE, advocate, null, null, null, answerBy);
    }

    private static ReplaceAdvocate replacement(AdvocateId from, AdvocateId to) {
        return new ReplaceAdvocate(CASE, from, to, new ReplacementGround("ILLNESS"), "15-A");
    }
}
