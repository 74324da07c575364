package org.kepil.command.assignment;

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
        aCase().given(REQUESTED, GRANTED).when(OFFER, asked()).expectEvents(OFFERED).expectResultMessagePayload(2L);
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
        aCase().given(NOTIFIED).when(OFFER).expectEvents(OFFERED).expectResultMessagePayload(1L);
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
                .expectEvents(new AssignmentOffered(CASE, CHYNGYZ));
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

    private static ReplaceAdvocate replacement(AdvocateId from, AdvocateId to) {
        return new ReplaceAdvocate(CASE, from, to, new ReplacementGround("ILLNESS"), "15-A");
    }
}
