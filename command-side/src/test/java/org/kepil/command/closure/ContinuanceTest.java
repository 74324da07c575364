package org.kepil.command.closure;

import static org.kepil.command.closure.ClosureRule.APPEAL_ROUTE_OF_GROUND_REQUIRED;
import static org.kepil.command.closure.ClosureRule.CONTINUING_AID_REQUIRED;
import static org.kepil.command.closure.ClosureRule.GRANTED_AID_REQUIRED;
import static org.kepil.command.closure.ClosureRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.closure.ClosureRule.REQUEST_REQUIRED;
import static org.kepil.command.closure.ClosureRule.RUNNING_CASE_REQUIRED;
import static org.kepil.command.closure.ClosureRule.SUSPENDED_CASE_REQUIRED;
import static org.kepil.command.legalaidcase.CaseFixture.AIDA;
import static org.kepil.command.legalaidcase.CaseFixture.BERMET;
import static org.kepil.command.legalaidcase.CaseFixture.CASE;
import static org.kepil.command.legalaidcase.CaseFixture.CLOSED;
import static org.kepil.command.legalaidcase.CaseFixture.GRANTED;
import static org.kepil.command.legalaidcase.CaseFixture.HEARING;
import static org.kepil.command.legalaidcase.CaseFixture.KG;
import static org.kepil.command.legalaidcase.CaseFixture.NOTIFIED;
import static org.kepil.command.legalaidcase.CaseFixture.REFUSED;
import static org.kepil.command.legalaidcase.CaseFixture.REQUESTED;
import static org.kepil.command.legalaidcase.CaseFixture.TOMORROW;
import static org.kepil.command.legalaidcase.CaseFixture.aCase;
import static org.kepil.command.legalaidcase.CaseFixture.asked;
import static org.kepil.command.legalaidcase.CaseFixture.closedWith;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.assignment.OfferAssignment;
import org.kepil.command.hearing.ScheduleHearing;
import org.kepil.command.rulebook.RulebookRule;
import org.kepil.kernel.appeal.AppealDecided;
import org.kepil.kernel.appeal.AppealResult;
import org.kepil.kernel.closure.AidTerminated;
import org.kepil.kernel.closure.AidWithdrawnByClient;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.closure.CaseResumed;
import org.kepil.kernel.closure.CaseSuspended;
import org.kepil.kernel.closure.ReopeningGround;
import org.kepil.kernel.closure.SuspensionGround;
import org.kepil.kernel.closure.TerminationGround;
import org.kepil.kernel.closure.WithdrawalGround;
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.imported.CaseImported;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.rulebook.Applied;
import org.kepil.kernel.rulebook.Ground;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContinuanceTest {

    private static final SuspensionGround HALTED = new SuspensionGround("PROCEEDINGS_SUSPENDED");
    private static final WithdrawalGround ENOUGH = new WithdrawalGround("NO_LONGER_NEEDED");
    private static final TerminationGround LOST = new TerminationGround("RIGHT_LOST");
    private static final TerminationGround OWN = new TerminationGround("OWN_ADVOCATE");
    private static final PersonalText REASON = PersonalText.of("Earns enough now.");

    private static final SuspendCase SUSPEND = new SuspendCase(CASE, HALTED);
    private static final ResumeCase RESUME = new ResumeCase(CASE);
    private static final WithdrawAid WITHDRAW = new WithdrawAid(CASE, ENOUGH, null, true);
    private static final TerminateAid TERMINATE = new TerminateAid(CASE, LOST, REASON, AppealRoute.COURT, "15-A");

    private static final CaseSuspended SUSPENDED = new CaseSuspended(CASE, HALTED,
            under(Ground.Step.SUSPENSION, HALTED.code()));
    private static final CaseResumed RESUMED = new CaseResumed(CASE, HALTED);
    private static final AidWithdrawnByClient WITHDRAWN = new AidWithdrawnByClient(CASE, AIDA, ENOUGH, null, true,
            under(Ground.Step.WITHDRAWAL, ENOUGH.code()));
    private static final AidTerminated TERMINATED = new AidTerminated(CASE, AIDA, LOST, REASON, AppealRoute.COURT,
            "15-A", under(Ground.Step.TERMINATION, LOST.code()));
    private static final AppealDecided OVERTURNED = new AppealDecided(CASE, AIDA, AppealResult.OVERTURNED,
            PersonalText.of("Counted twice"), "P-1");
    private static final OfferAssignment OFFER = new OfferAssignment(CASE, BERMET);

    @Test
    void a_case_stands_still_and_goes_on() {
        aCase().given(REQUESTED, GRANTED).when(SUSPEND, asked()).expectEvents(SUSPENDED);
        aCase().given(REQUESTED, GRANTED, SUSPENDED).when(RESUME, asked()).expectEvents(RESUMED);
        aCase().given(REQUESTED, GRANTED, SUSPENDED, RESUMED).when(SUSPEND, asked()).expectEvents(SUSPENDED);
    }

    @Test
    void aid_that_was_refused_and_granted_on_appeal_goes_on_like_any_other() {
        aCase().given(REQUESTED, REFUSED, OVERTURNED).when(WITHDRAW, asked()).expectEvents(WITHDRAWN);
        aCase().given(REQUESTED, REFUSED, OVERTURNED, GRANTED).when(SUSPEND, asked()).expectEvents(SUSPENDED);
        aCase().given(REQUESTED, REFUSED, OVERTURNED, GRANTED).when(TERMINATE, asked()).expectEvents(TERMINATED);
    }

    @Test
    void nothing_goes_further_in_a_case_that_stands_still() {
        aCase().given(REQUESTED, GRANTED, SUSPENDED).when(OFFER, asked()).expectNoEvents()
                .expectExceptionDetails(RUNNING_CASE_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, SUSPENDED)
                .when(new ScheduleHearing(CASE, HEARING, TOMORROW, "Osh city court"), asked()).expectNoEvents()
                .expectExceptionDetails(RUNNING_CASE_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, SUSPENDED, RESUMED).when(OFFER, asked()).expectSuccessfulHandlerExecution();
    }

    @Test
    void only_a_case_that_stands_still_is_resumed() {
        aCase().given(REQUESTED, GRANTED).when(RESUME, asked()).expectNoEvents()
                .expectExceptionDetails(SUSPENDED_CASE_REQUIRED.refusal());
    }

    @Test
    void a_client_gives_aid_up_before_and_after_the_decision() {
        aCase().given(REQUESTED).when(WITHDRAW, asked()).expectEvents(WITHDRAWN);
        aCase().given(REQUESTED, GRANTED).when(WITHDRAW, asked()).expectEvents(WITHDRAWN);
        aCase().given(NOTIFIED).when(WITHDRAW, asked()).expectEvents(WITHDRAWN);
    }

    @Test
    void aid_that_was_given_is_terminated() {
        aCase().given(REQUESTED, GRANTED).when(TERMINATE, asked()).expectEvents(TERMINATED);
        aCase().given(REQUESTED).when(TERMINATE, asked()).expectNoEvents()
                .expectExceptionDetails(GRANTED_AID_REQUIRED.refusal());
        aCase().given(REQUESTED, REFUSED).when(TERMINATE, asked()).expectNoEvents()
                .expectExceptionDetails(GRANTED_AID_REQUIRED.refusal());
        aCase().given(NOTIFIED).when(TERMINATE, asked()).expectEvents(TERMINATED);
    }

    @Test
    void the_way_of_appeal_is_one_that_the_ground_allows() {
        aCase().given(REQUESTED, GRANTED).when(new TerminateAid(CASE, LOST, REASON, null, "15-A"), asked())
                .expectNoEvents().expectExceptionDetails(APPEAL_ROUTE_OF_GROUND_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED)
                .when(new TerminateAid(CASE, OWN, REASON, AppealRoute.COURT, "15-A"), asked()).expectNoEvents()
                .expectExceptionDetails(APPEAL_ROUTE_OF_GROUND_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED).when(new TerminateAid(CASE, OWN, REASON, null, "15-A"), asked())
                .expectEvents(new AidTerminated(CASE, AIDA, OWN, REASON, null, "15-A",
                        under(Ground.Step.TERMINATION, OWN.code())));
    }

    @Test
    void aid_ends_once_and_nothing_goes_further_after_it() {
        aCase().given(REQUESTED, GRANTED, TERMINATED).when(WITHDRAW, asked()).expectNoEvents()
                .expectExceptionDetails(CONTINUING_AID_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, WITHDRAWN).when(OFFER, asked()).expectNoEvents()
                .expectExceptionDetails(CONTINUING_AID_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, WITHDRAWN).when(SUSPEND, asked()).expectNoEvents()
                .expectExceptionDetails(CONTINUING_AID_REQUIRED.refusal());
        aCase().given(REQUESTED, REFUSED).when(WITHDRAW, asked()).expectNoEvents()
                .expectExceptionDetails(CONTINUING_AID_REQUIRED.refusal());
    }

    @Test
    void the_grounds_are_those_of_the_rulebook() {
        aCase().given(REQUESTED, GRANTED).when(new SuspendCase(CASE, new SuspensionGround("BAD_WEATHER")), asked())
                .expectNoEvents().expectExceptionDetails(RulebookRule.LISTED_CODE_REQUIRED.refusal());
    }

    @Test
    void a_closed_case_neither_stands_still_nor_goes_on_until_it_is_reopened() {
        aCase().given(REQUESTED, GRANTED, CLOSED).when(SUSPEND, asked()).expectNoEvents()
                .expectExceptionDetails(OPEN_CASE_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, TERMINATED, closedWith("AID_TERMINATED"),
                new CaseReopened(CASE, new ReopeningGround("NEW_CIRCUMSTANCES"))).when(OFFER, asked())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_imported_case_has_no_aid_of_ours() {
        aCase().given(new CaseImported(CASE, "history", "7", "H-7")).when(SUSPEND, asked()).expectNoEvents()
                .expectExceptionDetails(REQUEST_REQUIRED.refusal());
    }

    @Test
    void what_is_so_already_changes_nothing() {
        aCase().given(REQUESTED, GRANTED, SUSPENDED).when(SUSPEND, asked()).expectNoEvents()
                .expectResultMessagePayload(2L);
        aCase().given(REQUESTED, GRANTED, WITHDRAWN).when(WITHDRAW, asked()).expectNoEvents()
                .expectResultMessagePayload(2L);
        aCase().given(REQUESTED, GRANTED, TERMINATED).when(TERMINATE, asked()).expectNoEvents()
                .expectResultMessagePayload(2L);
    }

    private static Applied under(Ground.Step of, String code) {
        return Applied.of(KG, KG.ground(of, code).orElseThrow());
    }
}
