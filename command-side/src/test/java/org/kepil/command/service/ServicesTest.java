package org.kepil.command.service;

import static org.kepil.command.legalaidcase.CaseFixture.ACCEPTED;
import static org.kepil.command.legalaidcase.CaseFixture.BERMET;
import static org.kepil.command.legalaidcase.CaseFixture.CASE;
import static org.kepil.command.legalaidcase.CaseFixture.CHYNGYZ;
import static org.kepil.command.legalaidcase.CaseFixture.CLOSED;
import static org.kepil.command.legalaidcase.CaseFixture.GRANTED;
import static org.kepil.command.legalaidcase.CaseFixture.NOTIFIED;
import static org.kepil.command.legalaidcase.CaseFixture.OFFERED;
import static org.kepil.command.legalaidcase.CaseFixture.asked;
import static org.kepil.command.legalaidcase.CaseFixture.askedBy;
import static org.kepil.command.service.ActFixture.ACT;
import static org.kepil.command.service.ActFixture.ARRESTED;
import static org.kepil.command.service.ActFixture.DETENTION;
import static org.kepil.command.service.ActFixture.KYRGYZSTAN;
import static org.kepil.command.service.ActFixture.NOON;
import static org.kepil.command.service.ActFixture.RECEIVED;
import static org.kepil.command.service.ActFixture.recording;
import static org.kepil.command.service.ActFixture.service;
import static org.kepil.command.service.ActFixture.under;
import static org.kepil.command.service.ServiceRule.FINISHED_SERVICE_REQUIRED;
import static org.kepil.command.service.ServiceRule.FREE_TIME_REQUIRED;
import static org.kepil.command.service.ServiceRule.LISTED_SERVICE_REQUIRED;
import static org.kepil.command.service.ServiceRule.NEW_SERVICE_REQUIRED;
import static org.kepil.command.service.ServiceRule.OWN_CASE_REQUIRED;
import static org.kepil.command.service.ServiceRule.RUNNING_STAGE_REQUIRED;
import static org.kepil.command.service.ServiceRule.STAGE_OF_MATTER_REQUIRED;
import static org.kepil.command.service.ServiceRule.UNCLAIMED_STAGE_REQUIRED;

import java.time.Duration;
import java.util.Currency;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.legalaidcase.LegalAidCase;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.ReplacementGround;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.service.ActReturned;
import org.kepil.kernel.service.ActSubmitted;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.service.ServiceRecorded;
import org.kepil.kernel.service.StageEnded;
import org.kepil.kernel.service.StageResult;
import org.kepil.kernel.service.StatedFee;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ServicesTest {

    private static final ServiceRecorded MEETING = service(1, "CONFIDENTIAL_MEETING", NOON, 1);
    private static final AdvocateReplaced REPLACED = new AdvocateReplaced(CASE, BERMET, CHYNGYZ,
            new ReplacementGround("ILLNESS"), "15-A");
    private static final StageEnded ENDED = new StageEnded(CASE, BERMET, DETENTION, StageResult.COMPLETED);
    private static final EndStage END = new EndStage(CASE, BERMET, DETENTION, StageResult.COMPLETED);
    private static final ActSubmitted CLAIMED = new ActSubmitted(CASE, ACT, "A-1", BERMET, DETENTION,
            new StatedFee(KYRGYZSTAN.id(), "T", List.of(), List.of(), 1, Currency.getInstance("KGS")));

    @Test
    void who_holds_the_case_records_what_they_did() {
        held().when(recording(MEETING), askedBy(BERMET)).expectEvents(MEETING);
        held(MEETING).when(recording(MEETING), askedBy(BERMET)).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void who_held_the_case_still_records_what_they_did_and_nobody_else_does() {
        held(REPLACED).when(recording(MEETING), askedBy(BERMET)).expectEvents(MEETING);
        held(CLOSED).when(recording(MEETING), askedBy(BERMET)).expectEvents(MEETING);
        held().when(recording(MEETING), askedBy(CHYNGYZ)).expectNoEvents()
                .expectExceptionDetails(OWN_CASE_REQUIRED.refusal());
        under(KYRGYZSTAN).given(ARRESTED, GRANTED, OFFERED).when(recording(MEETING), askedBy(BERMET)).expectNoEvents()
                .expectExceptionDetails(OWN_CASE_REQUIRED.refusal());
    }

    @Test
    void work_on_a_case_that_began_with_a_detention_is_recorded_before_anybody_decides() {
        under(KYRGYZSTAN).given(NOTIFIED, OFFERED, ACCEPTED).when(recording(MEETING), askedBy(BERMET))
                .expectEvents(MEETING);
    }

    @Test
    void the_rules_of_the_country_list_the_services_and_the_stages_of_the_matter() {
        held().when(recording(service(2, "DINNER", NOON, 0)), askedBy(BERMET)).expectNoEvents()
                .expectExceptionDetails(LISTED_SERVICE_REQUIRED.refusal());
        held().when(new EndStage(CASE, BERMET, new CaseStage("PROCEDURE"), StageResult.COMPLETED), askedBy(BERMET))
                .expectNoEvents().expectExceptionDetails(STAGE_OF_MATTER_REQUIRED.refusal());
    }

    @Test
    void a_service_is_recorded_when_it_is_over() {
        held().when(recording(service(2, "TRIP", RECEIVED.minus(Duration.ofMinutes(60)), 1)), askedBy(BERMET))
                .expectEvents(service(2, "TRIP", RECEIVED.minus(Duration.ofMinutes(60)), 1));
        held().when(recording(service(2, "TRIP", RECEIVED.minus(Duration.ofMinutes(59)), 1)), askedBy(BERMET))
                .expectNoEvents().expectExceptionDetails(FINISHED_SERVICE_REQUIRED.refusal());
    }

    @Test
    void nobody_does_two_things_at_a_time() {
        ServiceRecorded within = service(2, "PROCEDURAL_ACT", NOON.plusSeconds(3_599), 0);
        ServiceRecorded after = service(2, "PROCEDURAL_ACT", NOON.plusSeconds(3_600), 0);
        held(MEETING).when(recording(within), askedBy(BERMET)).expectNoEvents()
                .expectExceptionDetails(FREE_TIME_REQUIRED.refusal());
        held(MEETING).when(recording(after), askedBy(BERMET)).expectEvents(after);
    }

    @Test
    void what_two_advocates_did_at_one_time_is_their_own_affair() {
        ServiceRecorded others = new ServiceRecorded(CASE, service(3, "TRIP", NOON, 0).serviceId(), CHYNGYZ, DETENTION,
                MEETING.kind(), NOON, 60, 0, null, null);
        held(MEETING, REPLACED).when(recording(others), askedBy(CHYNGYZ)).expectEvents(others);
    }

    @Test
    void a_service_is_recorded_once() {
        held(MEETING).when(recording(service(1, "TRIP", NOON, 1)), askedBy(BERMET)).expectNoEvents()
                .expectExceptionDetails(NEW_SERVICE_REQUIRED.refusal());
    }

    @Test
    void nothing_is_added_to_a_stage_while_an_act_claims_its_fee() {
        held(ENDED, CLAIMED).when(recording(MEETING), askedBy(BERMET)).expectNoEvents()
                .expectExceptionDetails(UNCLAIMED_STAGE_REQUIRED.refusal());
        held(ENDED, CLAIMED, new ActReturned(CASE, ACT, ARRESTED.personId(), PersonalText.of("A service is missing.")))
                .when(recording(MEETING), askedBy(BERMET)).expectEvents(MEETING);
    }

    @Test
    void a_stage_ends_once_for_an_advocate() {
        held().when(END, asked()).expectEvents(ENDED);
        held(ENDED).when(END, asked()).expectNoEvents().expectSuccessfulHandlerExecution();
        held(ENDED).when(new EndStage(CASE, BERMET, DETENTION, StageResult.ENDED_EARLY), asked()).expectNoEvents()
                .expectExceptionDetails(RUNNING_STAGE_REQUIRED.refusal());
    }

    private static TestExecutor<LegalAidCase> held(Object... since) {
        return under(KYRGYZSTAN).given(ARRESTED, GRANTED, OFFERED, ACCEPTED).andGiven(since);
    }
}
