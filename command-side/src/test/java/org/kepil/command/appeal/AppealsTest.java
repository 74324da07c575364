package org.kepil.command.appeal;

import static org.kepil.command.appeal.AppealRule.DECISION_REQUIRED;
import static org.kepil.command.appeal.AppealRule.ONE_APPEAL_REQUIRED;
import static org.kepil.command.appeal.AppealRule.OPEN_APPEAL_REQUIRED;
import static org.kepil.command.appeal.AppealRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.appeal.AppealRule.OTHER_PERSON_REQUIRED;
import static org.kepil.command.appeal.AppealRule.REFUSAL_REQUIRED;
import static org.kepil.command.appeal.AppealRule.ROUTE_OF_REFUSAL_REQUIRED;
import static org.kepil.command.appeal.AppealRule.UNSERVED_DECISION_REQUIRED;
import static org.kepil.command.legalaidcase.CaseFixture.AIDA;
import static org.kepil.command.legalaidcase.CaseFixture.BERMET;
import static org.kepil.command.legalaidcase.CaseFixture.CASE;
import static org.kepil.command.legalaidcase.CaseFixture.CLOSED;
import static org.kepil.command.legalaidcase.CaseFixture.GRANTED;
import static org.kepil.command.legalaidcase.CaseFixture.REFUSED;
import static org.kepil.command.legalaidcase.CaseFixture.REQUESTED;
import static org.kepil.command.legalaidcase.CaseFixture.aCase;
import static org.kepil.command.legalaidcase.CaseFixture.asked;
import static org.kepil.command.legalaidcase.CaseFixture.askedBy;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.decision.Rule;
import org.kepil.command.eligibility.GrantAid;
import org.kepil.command.legalaidcase.LegalAidCase;
import org.kepil.kernel.appeal.AppealDecided;
import org.kepil.kernel.appeal.AppealResult;
import org.kepil.kernel.appeal.DecisionServed;
import org.kepil.kernel.appeal.RefusalAppealed;
import org.kepil.kernel.appeal.ServedBy;
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.person.PersonalText;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AppealsTest {

    private static final ServeDecision SERVE = new ServeDecision(CASE, ServedBy.POST);
    private static final DecisionServed SERVED = new DecisionServed(CASE, ServedBy.POST);
    private static final PersonalText WHY = PersonalText.of("The pension was counted twice.");
    private static final AppealRefusal APPEAL = new AppealRefusal(CASE, AppealRoute.COURT, WHY);
    private static final RefusalAppealed APPEALED = new RefusalAppealed(CASE, AIDA, AppealRoute.COURT, WHY);
    private static final DecideAppeal OVERTURN = decide(AppealResult.OVERTURNED);
    private static final AppealDecided OVERTURNED = new AppealDecided(CASE, AIDA, AppealResult.OVERTURNED, WHY, "19-A");

    @Test
    void a_decision_is_served_once() {
        aCase().given(REQUESTED, GRANTED).when(SERVE, asked()).expectEvents(SERVED);
        aCase().given(REQUESTED, REFUSED, SERVED).when(SERVE, asked()).expectNoEvents().expectResultMessagePayload(2L);
        refused(aCase().given(REQUESTED, REFUSED, SERVED), new ServeDecision(CASE, ServedBy.IN_PERSON),
                UNSERVED_DECISION_REQUIRED);
        refused(aCase().given(REQUESTED), SERVE, DECISION_REQUIRED);
    }

    @Test
    void a_refusal_is_appealed_on_the_way_that_it_names() {
        aCase().given(REQUESTED, REFUSED).when(APPEAL, asked()).expectEvents(APPEALED);
        aCase().given(REQUESTED, REFUSED, CLOSED).when(APPEAL, asked()).expectEvents(APPEALED);
        refused(aCase().given(REQUESTED, REFUSED), new AppealRefusal(CASE, AppealRoute.HIGHER_OFFICE, null),
                ROUTE_OF_REFUSAL_REQUIRED);
        refused(aCase().given(REQUESTED, GRANTED), APPEAL, REFUSAL_REQUIRED);
    }

    @Test
    void a_refusal_is_appealed_once() {
        aCase().given(REQUESTED, REFUSED, APPEALED).when(APPEAL, asked()).expectNoEvents()
                .expectResultMessagePayload(2L);
        refused(aCase().given(REQUESTED, REFUSED, APPEALED), new AppealRefusal(CASE, AppealRoute.COURT, null),
                ONE_APPEAL_REQUIRED);
    }

    @Test
    void an_appeal_that_waits_is_decided_once() {
        aCase().given(REQUESTED, REFUSED, APPEALED).when(OVERTURN, asked()).expectEvents(OVERTURNED);
        aCase().given(REQUESTED, REFUSED, APPEALED, OVERTURNED).when(OVERTURN, asked()).expectNoEvents()
                .expectResultMessagePayload(3L);
        refused(aCase().given(REQUESTED, REFUSED), OVERTURN, OPEN_APPEAL_REQUIRED);
        refused(aCase().given(REQUESTED, REFUSED, APPEALED, OVERTURNED), decide(AppealResult.UPHELD),
                OPEN_APPEAL_REQUIRED);
    }

    @Test
    void whoever_refused_does_not_decide_about_the_appeal() {
        EventMessage<Object> bySomebody = GenericEventMessage.asEventMessage(REFUSED).withMetaData(asked());
        refused(aCase().given(REQUESTED, bySomebody, APPEALED), OVERTURN, OTHER_PERSON_REQUIRED);
        aCase().given(REQUESTED, bySomebody, APPEALED).when(OVERTURN, askedBy(BERMET)).expectEvents(OVERTURNED);
    }

    @Test
    void a_closed_case_is_reopened_before_its_refusal_is_overturned() {
        refused(aCase().given(REQUESTED, REFUSED, APPEALED, CLOSED), OVERTURN, OPEN_CASE_REQUIRED);
        aCase().given(REQUESTED, REFUSED, APPEALED, CLOSED).when(decide(AppealResult.UPHELD), asked())
                .expectResultMessagePayload(4L);
    }

    @Test
    void a_request_whose_refusal_was_overturned_waits_for_another_decision() {
        aCase().given(REQUESTED, REFUSED, APPEALED, OVERTURNED)
                .when(new GrantAid(CASE, GRANTED.ground(), GRANTED.orderNumber(), null, null), asked())
                .expectEvents(GRANTED);
    }

    private static DecideAppeal decide(AppealResult result) {
        return new DecideAppeal(CASE, result, WHY, "19-A");
    }

    private static void refused(TestExecutor<LegalAidCase> given, Object command, Rule rule) {
        given.when(command, asked()).expectNoEvents().expectExceptionDetails(rule.refusal());
    }
}
