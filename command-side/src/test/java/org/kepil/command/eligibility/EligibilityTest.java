package org.kepil.command.eligibility;

import static org.kepil.command.eligibility.EligibilityRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.eligibility.EligibilityRule.REQUEST_REQUIRED;
import static org.kepil.command.eligibility.EligibilityRule.UNDECIDED_REQUEST_REQUIRED;
import static org.kepil.command.legalaidcase.CaseFixture.CASE;
import static org.kepil.command.legalaidcase.CaseFixture.GRANTED;
import static org.kepil.command.legalaidcase.CaseFixture.REFUSED;
import static org.kepil.command.legalaidcase.CaseFixture.REQUESTED;
import static org.kepil.command.legalaidcase.CaseFixture.aCase;
import static org.kepil.command.legalaidcase.CaseFixture.asked;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.closure.Outcome;
import org.kepil.kernel.closure.ReopeningGround;
import org.kepil.kernel.eligibility.GrantGround;
import org.kepil.kernel.imported.CaseImported;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EligibilityTest {

    private static final GrantAid GRANT = new GrantAid(CASE, GRANTED.ground(), GRANTED.orderNumber(), null,
            null);
    private static final RefuseAid REFUSE = new RefuseAid(CASE, REFUSED.ground(), REFUSED.reason(), REFUSED.appealTo(),
            REFUSED.orderNumber(), null, null);

    @Test
    void a_request_is_granted() {
        aCase().given(REQUESTED).when(GRANT, asked()).expectEvents(GRANTED).expectResultMessagePayload(1L);
    }

    @Test
    void a_request_is_refused_with_a_reason_about_the_one_who_asked() {
        aCase().given(REQUESTED).when(REFUSE, asked()).expectEvents(REFUSED).expectResultMessagePayload(1L);
    }

    @Test
    void a_case_that_nobody_requested_is_not_decided() {
        aCase().given(new CaseImported(CASE, "history", "7", "H-7")).when(GRANT, asked()).expectNoEvents()
                .expectExceptionDetails(REQUEST_REQUIRED.refusal());
    }

    @Test
    void a_closed_case_is_not_decided() {
        aCase().given(REQUESTED, new CaseClosed(CASE, new Outcome("WITHDRAWN_BY_CLIENT"), null)).when(GRANT, asked())
                .expectNoEvents()
                .expectExceptionDetails(OPEN_CASE_REQUIRED.refusal());
    }

    @Test
    void a_reopened_case_is_decided() {
        aCase().given(REQUESTED, new CaseClosed(CASE, new Outcome("WITHDRAWN_BY_CLIENT"), null),
                new CaseReopened(CASE, new ReopeningGround("CLOSED_IN_ERROR"))).when(GRANT, asked())
                .expectEvents(GRANTED);
    }

    @Test
    void a_request_is_decided_once() {
        aCase().given(REQUESTED, GRANTED).when(REFUSE, asked()).expectNoEvents()
                .expectExceptionDetails(UNDECIDED_REQUEST_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED)
                .when(new GrantAid(CASE, new GrantGround("MINOR"), "12-A", null, null), asked())
                .expectNoEvents().expectExceptionDetails(UNDECIDED_REQUEST_REQUIRED.refusal());
        aCase().given(REQUESTED, REFUSED).when(GRANT, asked()).expectNoEvents()
                .expectExceptionDetails(UNDECIDED_REQUEST_REQUIRED.refusal());
    }

    @Test
    void the_same_decision_again_changes_nothing() {
        aCase().given(REQUESTED, GRANTED).when(GRANT, asked()).expectNoEvents().expectResultMessagePayload(1L);
        aCase().given(REQUESTED, REFUSED).when(REFUSE, asked()).expectNoEvents().expectResultMessagePayload(1L);
    }
}
