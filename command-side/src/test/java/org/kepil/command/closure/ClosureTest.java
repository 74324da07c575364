package org.kepil.command.closure;

import static org.kepil.command.closure.ClosureRule.CLOSED_CASE_REQUIRED;
import static org.kepil.command.closure.ClosureRule.DECISION_REQUIRED;
import static org.kepil.command.closure.ClosureRule.HEARINGS_SETTLED_REQUIRED;
import static org.kepil.command.closure.ClosureRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.closure.ClosureRule.REFUSAL_OUTCOME_REQUIRED;
import static org.kepil.command.closure.ClosureRule.REFUSED_AID_REQUIRED;
import static org.kepil.command.closure.ClosureRule.REQUEST_REQUIRED;
import static org.kepil.command.closure.ClosureRule.OUTCOME_OF_MATTER_REQUIRED;
import static org.kepil.command.closure.ClosureRule.TERMINATION_OUTCOME_REQUIRED;
import static org.kepil.command.closure.ClosureRule.TERMINATION_REQUIRED;
import static org.kepil.command.closure.ClosureRule.WITHDRAWAL_OUTCOME_REQUIRED;
import static org.kepil.command.closure.ClosureRule.WITHDRAWAL_REQUIRED;
import static org.kepil.command.legalaidcase.CaseFixture.AIDA;
import static org.kepil.command.legalaidcase.CaseFixture.KG;
import static org.kepil.command.legalaidcase.CaseFixture.NOTIFIED;
import static org.kepil.command.legalaidcase.CaseFixture.closedWith;
import static org.kepil.command.legalaidcase.CaseFixture.CASE;
import static org.kepil.command.legalaidcase.CaseFixture.CLOSED;
import static org.kepil.command.legalaidcase.CaseFixture.GRANTED;
import static org.kepil.command.legalaidcase.CaseFixture.HEARING;
import static org.kepil.command.legalaidcase.CaseFixture.REFUSED;
import static org.kepil.command.legalaidcase.CaseFixture.REQUESTED;
import static org.kepil.command.legalaidcase.CaseFixture.SCHEDULED;
import static org.kepil.command.legalaidcase.CaseFixture.aCase;
import static org.kepil.command.legalaidcase.CaseFixture.asked;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.decision.Rules;
import org.kepil.command.legalaidcase.LegalAidCase;
import org.kepil.command.rulebook.ShippedRules;
import org.kepil.kernel.appeal.AppealDecided;
import org.kepil.kernel.appeal.AppealResult;
import org.kepil.kernel.closure.AidTerminated;
import org.kepil.kernel.closure.AidWithdrawnByClient;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.closure.Outcome;
import org.kepil.kernel.closure.ReopeningGround;
import org.kepil.kernel.hearing.CancellationGround;
import org.kepil.kernel.hearing.HearingCancelled;
import org.kepil.kernel.hearing.HearingHeld;
import org.kepil.kernel.hearing.HearingResult;
import org.kepil.kernel.closure.TerminationGround;
import org.kepil.kernel.closure.WithdrawalGround;
import org.kepil.kernel.imported.CaseImported;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.rulebook.Applied;
import org.kepil.kernel.rulebook.Ground;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.rules.RulebookReader;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClosureTest {

    private static final AppealDecided OVERTURNED = new AppealDecided(CASE, AIDA, AppealResult.OVERTURNED,
            PersonalText.of("Counted twice"), "P-1");
    private static final CloseCase CLOSE = new CloseCase(CASE, CLOSED.outcome());
    private static final ReopenCase REOPEN = new ReopenCase(CASE, new ReopeningGround("NEW_CIRCUMSTANCES"));
    private static final Applied UNDER = Applied.of(KG, KG.ground(Ground.Step.WITHDRAWAL, "NO_LONGER_NEEDED")
            .orElseThrow());
    private static final AidWithdrawnByClient WITHDRAWN = new AidWithdrawnByClient(CASE, AIDA,
            new WithdrawalGround("NO_LONGER_NEEDED"), null, true, UNDER);
    private static final AidTerminated TERMINATED = new AidTerminated(CASE, AIDA, new TerminationGround("OWN_ADVOCATE"),
            PersonalText.of("Has an advocate."), null, "15-A", UNDER);
    private static final CaseReopened REOPENED = new CaseReopened(CASE, new ReopeningGround("NEW_CIRCUMSTANCES"));

    @Test
    void a_granted_case_is_closed() {
        aCase().given(REQUESTED, GRANTED).when(CLOSE, asked()).expectEvents(CLOSED).expectResultMessagePayload(2L);
    }

    @Test
    void an_imported_case_is_neither_closed_nor_reopened_here() {
        var imported = new CaseImported(CASE, "history", "7", "H-7");
        aCase().given(imported).when(CLOSE, asked()).expectNoEvents()
                .expectExceptionDetails(REQUEST_REQUIRED.refusal());
        aCase().given(imported).when(REOPEN, asked()).expectNoEvents()
                .expectExceptionDetails(REQUEST_REQUIRED.refusal());
    }

    @Test
    void a_closed_case_is_not_closed_with_another_outcome() {
        aCase().given(REQUESTED, GRANTED, CLOSED).when(new CloseCase(CASE, new Outcome("SETTLED")), asked())
                .expectNoEvents()
                .expectExceptionDetails(OPEN_CASE_REQUIRED.refusal());
    }

    @Test
    void an_undecided_request_is_decided_or_withdrawn_first() {
        aCase().given(REQUESTED).when(CLOSE, asked()).expectNoEvents()
                .expectExceptionDetails(DECISION_REQUIRED.refusal());
        aCase().given(REQUESTED).when(closing("WITHDRAWN_BY_CLIENT"), asked()).expectNoEvents()
                .expectExceptionDetails(WITHDRAWAL_REQUIRED.refusal());
        aCase().given(REQUESTED, WITHDRAWN).when(closing("WITHDRAWN_BY_CLIENT"), asked())
                .expectEvents(closedWith("WITHDRAWN_BY_CLIENT"));
    }

    @Test
    void a_refused_case_is_closed_as_refused() {
        aCase().given(REQUESTED, REFUSED).when(CLOSE, asked()).expectNoEvents()
                .expectExceptionDetails(REFUSAL_OUTCOME_REQUIRED.refusal());
        aCase().given(REQUESTED, REFUSED).when(closing("AID_REFUSED"), asked())
                .expectEvents(closedWith("AID_REFUSED"));
    }

    @Test
    void a_case_whose_refusal_was_overturned_does_not_end_with_it() {
        aCase().given(REQUESTED, REFUSED, OVERTURNED).when(closing("AID_REFUSED"), asked()).expectNoEvents()
                .expectExceptionDetails(REFUSED_AID_REQUIRED.refusal());
        aCase().given(REQUESTED, REFUSED, OVERTURNED, GRANTED).when(CLOSE, asked()).expectEvents(CLOSED);
    }

    @Test
    void only_a_refused_case_is_closed_as_refused() {
        aCase().given(REQUESTED, GRANTED).when(closing("AID_REFUSED"), asked()).expectNoEvents()
                .expectExceptionDetails(REFUSED_AID_REQUIRED.refusal());
        aCase().given(REQUESTED).when(closing("AID_REFUSED"), asked()).expectNoEvents()
                .expectExceptionDetails(REFUSED_AID_REQUIRED.refusal());
    }

    @Test
    void a_withdrawn_case_is_closed_as_withdrawn() {
        aCase().given(REQUESTED, GRANTED, WITHDRAWN).when(CLOSE, asked()).expectNoEvents()
                .expectExceptionDetails(WITHDRAWAL_OUTCOME_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, WITHDRAWN).when(closing("WITHDRAWN_BY_CLIENT"), asked())
                .expectEvents(closedWith("WITHDRAWN_BY_CLIENT"));
        aCase().given(REQUESTED, GRANTED).when(closing("WITHDRAWN_BY_CLIENT"), asked()).expectNoEvents()
                .expectExceptionDetails(WITHDRAWAL_REQUIRED.refusal());
    }

    @Test
    void a_terminated_case_is_closed_as_terminated() {
        aCase().given(REQUESTED, GRANTED, TERMINATED).when(CLOSE, asked()).expectNoEvents()
                .expectExceptionDetails(TERMINATION_OUTCOME_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, TERMINATED).when(closing("AID_TERMINATED"), asked())
                .expectEvents(closedWith("AID_TERMINATED"));
        aCase().given(REQUESTED, GRANTED).when(closing("AID_TERMINATED"), asked()).expectNoEvents()
                .expectExceptionDetails(TERMINATION_REQUIRED.refusal());
    }

    @Test
    void a_case_ends_as_the_rules_let_its_matter_end() {
        aCase().given(REQUESTED, GRANTED).when(closing("SETTLED"), asked()).expectEvents(closedWith("SETTLED"));
        aCase().given(NOTIFIED).when(closing("SETTLED"), asked()).expectNoEvents()
                .expectExceptionDetails(OUTCOME_OF_MATTER_REQUIRED.refusal());
    }

    @Test
    void a_country_names_its_own_outcomes() {
        Rulebook own = new RulebookReader().read(ShippedRules.text().replace("AID_REFUSED", "DENIED_HERE"));
        new AggregateTestFixture<>(LegalAidCase.class).registerInjectableResource((Rules) (_, _) -> own)
                .given(REQUESTED, REFUSED).when(closing("DENIED_HERE"), asked())
                .expectEvents(closedWith("DENIED_HERE"));
    }

    @Test
    void a_reopened_case_is_kept_anew_from_its_next_closure() {
        aCase().given(REQUESTED, GRANTED, TERMINATED, closedWith("AID_TERMINATED"), REOPENED).when(CLOSE, asked())
                .expectEvents(CLOSED);
    }

    @Test
    void hearings_are_dealt_with_before_a_case_is_closed() {
        aCase().given(REQUESTED, GRANTED, SCHEDULED).when(CLOSE, asked()).expectNoEvents()
                .expectExceptionDetails(HEARINGS_SETTLED_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, SCHEDULED, new HearingHeld(CASE, HEARING, HearingResult.SETTLED))
                .when(CLOSE, asked()).expectEvents(CLOSED);
        aCase().given(REQUESTED, GRANTED, SCHEDULED,
                new HearingCancelled(CASE, HEARING, new CancellationGround("MATTER_SETTLED"))).when(CLOSE, asked())
                .expectEvents(CLOSED);
    }

    @Test
    void a_closed_case_is_reopened() {
        aCase().given(REQUESTED, GRANTED, CLOSED).when(REOPEN, asked()).expectEvents(REOPENED)
                .expectResultMessagePayload(3L);
    }

    @Test
    void an_open_case_is_not_reopened() {
        aCase().given(REQUESTED, GRANTED).when(REOPEN, asked()).expectNoEvents()
                .expectExceptionDetails(CLOSED_CASE_REQUIRED.refusal());
    }

    @Test
    void what_is_so_already_changes_nothing() {
        aCase().given(REQUESTED, GRANTED, CLOSED).when(CLOSE, asked()).expectNoEvents().expectResultMessagePayload(2L);
        aCase().given(REQUESTED, GRANTED, CLOSED, REOPENED).when(REOPEN, asked()).expectNoEvents()
                .expectResultMessagePayload(3L);
    }

    private static CloseCase closing(String outcome) {
        return new CloseCase(CASE, new Outcome(outcome));
    }
}
