package org.kepil.command.assignment;

import static org.kepil.command.assignment.AssignmentRule.CANDIDATE_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.GRANT_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.HOLDER_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.NO_CONFLICT_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.legalaidcase.CaseFixture.ACCEPTED;
import static org.kepil.command.legalaidcase.CaseFixture.BERMET;
import static org.kepil.command.legalaidcase.CaseFixture.CASE;
import static org.kepil.command.legalaidcase.CaseFixture.CHYNGYZ;
import static org.kepil.command.legalaidcase.CaseFixture.CLOSED;
import static org.kepil.command.legalaidcase.CaseFixture.GRANTED;
import static org.kepil.command.legalaidcase.CaseFixture.NOTIFIED;
import static org.kepil.command.legalaidcase.CaseFixture.OFFERED;
import static org.kepil.command.legalaidcase.CaseFixture.REQUESTED;
import static org.kepil.command.legalaidcase.CaseFixture.aCase;
import static org.kepil.command.legalaidcase.CaseFixture.asked;
import static org.kepil.command.legalaidcase.CaseFixture.askedBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.detention.DetentionRule;
import org.kepil.command.detention.HoldFirstMeeting;
import org.kepil.command.rulebook.RulebookRule;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.AssignmentEndedEarly;
import org.kepil.kernel.assignment.Choice;
import org.kepil.kernel.assignment.Choice.Excluded;
import org.kepil.kernel.assignment.Choice.Exclusion;
import org.kepil.kernel.assignment.Choice.Ranked;
import org.kepil.kernel.assignment.ConflictDeclared;
import org.kepil.kernel.assignment.EarlyEndGround;
import org.kepil.kernel.assignment.ReplacementGround;
import org.kepil.kernel.detention.ArrivalRecorded;

/** Replacement by hand is tried with offers and answers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TenureTest {

    private static final EarlyEndGround WITHDREW = new EarlyEndGround("ADVOCATE_WITHDREW");
    private static final EndAssignment END = new EndAssignment(CASE, BERMET, WITHDREW, "16-A");
    private static final AssignmentEndedEarly ENDED = new AssignmentEndedEarly(CASE, BERMET, WITHDREW, "16-A");
    private static final ReplacementGround SUSPENSION = new ReplacementGround("SUSPENSION");
    private static final ReassignCase REASSIGN = new ReassignCase(CASE, BERMET, SUSPENSION, "17-A");
    private static final DeclareConflict DECLARE = new DeclareConflict(CASE, BERMET);
    private static final ConflictDeclared DECLARED = new ConflictDeclared(CASE, BERMET);

    @Test
    void the_holder_leaves_and_the_case_waits_for_another() {
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED).when(END, asked()).expectEvents(ENDED);
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED, ENDED).when(END, asked()).expectNoEvents()
                .expectResultMessagePayload(4L);
        aCase(new Bench().with(BERMET, 0).with(CHYNGYZ, 5)).given(REQUESTED, GRANTED, OFFERED, ACCEPTED, ENDED)
                .when(new DistributeCase(CASE), asked()).expectSuccessfulHandlerExecution();
    }

    @Test
    void only_the_holder_leaves() {
        aCase().given(REQUESTED, GRANTED, OFFERED).when(END, asked()).expectNoEvents()
                .expectExceptionDetails(HOLDER_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED).when(new EndAssignment(CASE, CHYNGYZ, WITHDREW, "16-A"),
                asked()).expectNoEvents().expectExceptionDetails(HOLDER_REQUIRED.refusal());
        aCase().given(REQUESTED).when(END, asked()).expectNoEvents().expectExceptionDetails(GRANT_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED, CLOSED).when(END, asked()).expectNoEvents()
                .expectExceptionDetails(OPEN_CASE_REQUIRED.refusal());
    }

    @Test
    void an_assignment_ends_early_for_a_reason_that_the_rules_know() {
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED)
                .when(new EndAssignment(CASE, BERMET, new EarlyEndGround("TIRED"), "16-A"), asked()).expectNoEvents()
                .expectExceptionDetails(RulebookRule.LISTED_CODE_REQUIRED.refusal());
    }

    @Test
    void who_has_left_has_arrived_for_nobody() {
        aCase().given(NOTIFIED, OFFERED, ACCEPTED, new ArrivalRecorded(CASE, BERMET), ENDED)
                .when(new HoldFirstMeeting(CASE, true, true), asked()).expectNoEvents()
                .expectExceptionDetails(DetentionRule.ADVOCATE_REQUIRED.refusal());
    }

    @Test
    void the_one_whose_turn_it_is_takes_over_and_the_event_says_why() {
        aCase(new Bench().with(BERMET, 0).with(CHYNGYZ, 5)).given(REQUESTED, GRANTED, OFFERED, ACCEPTED)
                .when(REASSIGN, asked()).expectEvents(new AdvocateReplaced(CASE, BERMET, CHYNGYZ, SUSPENSION, "17-A",
                        new Choice(17, List.of(new Ranked(CHYNGYZ, 5, 100)),
                                List.of(new Excluded(BERMET, Exclusion.HELD_BEFORE)))));
    }

    @Test
    void nobody_takes_over_where_it_is_nobodys_turn() {
        aCase(new Bench().with(BERMET, 0)).given(REQUESTED, GRANTED, OFFERED, ACCEPTED).when(REASSIGN, asked())
                .expectNoEvents().expectExceptionDetails(CANDIDATE_REQUIRED.refusal());
    }

    @Test
    void only_the_holder_is_replaced_by_turn() {
        aCase(new Bench().with(CHYNGYZ, 0)).given(REQUESTED, GRANTED, OFFERED).when(REASSIGN, asked()).expectNoEvents()
                .expectExceptionDetails(HOLDER_REQUIRED.refusal());
        aCase(new Bench().with(CHYNGYZ, 0)).given(REQUESTED).when(REASSIGN, asked()).expectNoEvents()
                .expectExceptionDetails(GRANT_REQUIRED.refusal());
    }

    @Test
    void an_advocate_declares_a_conflict_and_holds_the_case_until_another_is_found() {
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED).when(DECLARE, askedBy(BERMET)).expectEvents(DECLARED);
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED, DECLARED).when(DECLARE, askedBy(BERMET)).expectNoEvents();
        aCase(new Bench().with(CHYNGYZ, 0)).given(REQUESTED, GRANTED, OFFERED, ACCEPTED, DECLARED)
                .when(REASSIGN, asked()).expectSuccessfulHandlerExecution();
    }

    @Test
    void nobody_declares_the_conflict_of_another() {
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED).when(DECLARE, askedBy(CHYNGYZ)).expectNoEvents()
                .expectExceptionDetails(HOLDER_REQUIRED.refusal());
    }

    @Test
    void nobody_takes_over_who_acts_against_the_client() {
        var toChyngyz = new ReplaceAdvocate(CASE, BERMET, CHYNGYZ, SUSPENSION, "17-A");
        aCase(new Bench().conflicted(CHYNGYZ)).given(REQUESTED, GRANTED, OFFERED, ACCEPTED).when(toChyngyz, asked())
                .expectNoEvents().expectExceptionDetails(NO_CONFLICT_REQUIRED.refusal());
    }
}
