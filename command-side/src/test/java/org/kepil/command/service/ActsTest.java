package org.kepil.command.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.command.legalaidcase.CaseFixture.ACCEPTED;
import static org.kepil.command.legalaidcase.CaseFixture.BERMET;
import static org.kepil.command.legalaidcase.CaseFixture.CASE;
import static org.kepil.command.legalaidcase.CaseFixture.CHYNGYZ;
import static org.kepil.command.legalaidcase.CaseFixture.CLOSED;
import static org.kepil.command.legalaidcase.CaseFixture.GRANTED;
import static org.kepil.command.legalaidcase.CaseFixture.OFFERED;
import static org.kepil.command.service.ActFixture.ACT;
import static org.kepil.command.service.ActFixture.ARRESTED;
import static org.kepil.command.service.ActFixture.COORDINATOR;
import static org.kepil.command.service.ActFixture.COURT;
import static org.kepil.command.service.ActFixture.DETENTION;
import static org.kepil.command.service.ActFixture.HEAD;
import static org.kepil.command.service.ActFixture.KYRGYZSTAN;
import static org.kepil.command.service.ActFixture.NIGHT;
import static org.kepil.command.service.ActFixture.NOON;
import static org.kepil.command.service.ActFixture.OTHER_ACT;
import static org.kepil.command.service.ActFixture.UKRAINE;
import static org.kepil.command.service.ActFixture.askedBy;
import static org.kepil.command.service.ActFixture.by;
import static org.kepil.command.service.ActFixture.claim;
import static org.kepil.command.service.ActFixture.ended;
import static org.kepil.command.service.ActFixture.occurred;
import static org.kepil.command.service.ActFixture.service;
import static org.kepil.command.service.ActFixture.under;
import static org.kepil.command.service.FeeRule.ACCEPTED_ACT_REQUIRED;
import static org.kepil.command.service.FeeRule.BASE_VALUE_REQUIRED;
import static org.kepil.command.service.FeeRule.ENDED_STAGE_REQUIRED;
import static org.kepil.command.service.FeeRule.EXACT_AMOUNT_REQUIRED;
import static org.kepil.command.service.FeeRule.FOUR_EYES_REQUIRED;
import static org.kepil.command.service.FeeRule.KNOWN_ACT_REQUIRED;
import static org.kepil.command.service.FeeRule.NEW_ACT_REQUIRED;
import static org.kepil.command.service.FeeRule.ONE_ACT_FOR_A_STAGE;
import static org.kepil.command.service.ServiceRule.OWN_CASE_REQUIRED;
import static org.kepil.command.service.FeeRule.SUBMITTED_ACT_REQUIRED;
import static org.kepil.command.service.FeeRule.TARIFF_REQUIRED;
import static org.kepil.command.service.FeeRule.TOLD_INPUTS_REQUIRED;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.messaging.Message;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kepil.command.decision.Rule;
import org.kepil.command.legalaidcase.LegalAidCase;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.ReplacementGround;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.service.ActAccepted;
import org.kepil.kernel.service.ActReturned;
import org.kepil.kernel.service.ActSubmitted;
import org.kepil.kernel.service.FeeLine;
import org.kepil.kernel.service.FeePaid;
import org.kepil.kernel.service.ServiceRecorded;
import org.kepil.kernel.service.StageEnded;
import org.kepil.kernel.service.StageResult;
import org.kepil.kernel.service.StatedFee;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ActsTest {

    private static final Map<String, String> NOTHING_SPECIAL = Map.of("markers", "0", "custody", "1");
    private static final Currency SOM = Currency.getInstance("KGS");
    private static final ActSubmitted SUBMITTED = new ActSubmitted(CASE, ACT, "A-1", BERMET, DETENTION,
            new StatedFee(KYRGYZSTAN.id(), "DETENTION_STAGE", List.of(),
                    List.of(new FeeLine("amount", "1000", "1000.00")), 100_000, SOM));
    private static final ActReturned RETURNED = new ActReturned(CASE, ACT, ARRESTED.personId(),
            PersonalText.of("A meeting is missing."));
    private static final ActAccepted FOUND_RIGHT = new ActAccepted(CASE, ACT);
    private static final FeePaid PAID = new FeePaid(CASE, ACT, 100_000, SOM, "P-7", null);
    private static final PayFee PAY = new PayFee(CASE, ACT, 100_000, SOM, "P-7", null);
    private static final ReturnAct RETURN = new ReturnAct(CASE, ACT, PersonalText.of("A meeting is missing."));
    private static final AcceptAct ACCEPT = new AcceptAct(CASE, ACT);

    @Test
    void the_first_vector_of_the_calculator_comes_out_of_one_action_and_one_trip() {
        claimed(UKRAINE, NOON, NOTHING_SPECIAL, 17_620, service(1, "PROCEDURAL_ACT", NOON, 1));
    }

    @Test
    void the_second_vector_comes_out_of_three_actions_two_of_them_at_night_and_two_trips() {
        claimed(UKRAINE, NOON, Map.of("markers", "1", "custody", "5"), 227_034,
                service(1, "PROCEDURAL_ACT", NOON, 1), service(2, "PROCEDURAL_ACT", NIGHT, 1),
                service(3, "COURT_APPEARANCE", NIGHT.plusSeconds(3_600), 0),
                service(4, "MEETING", NOON.plusSeconds(3_600), 0));
    }

    @ParameterizedTest(name = "filed {0} days after the end of the stage: {1}")
    @CsvSource({"45, 17620", "46, 13215", "60, 13215", "61, 8810", "90, 8810", "91, 4405", "120, 4405", "121, 0"})
    void the_days_until_the_act_is_filed_are_counted_from_the_end_of_the_stage(int days, long amountMinor) {
        claimed(UKRAINE, NOON.plus(Duration.ofDays(days)), NOTHING_SPECIAL, amountMinor,
                service(1, "PROCEDURAL_ACT", NOON, 1));
    }

    @Test
    void an_advocate_does_not_say_when_they_filed_an_act() {
        given(UKRAINE, ended(BERMET, StageResult.COMPLETED, NOON), service(1, "PROCEDURAL_ACT", NOON, 1))
                .when(claim(NOTHING_SPECIAL), askedBy(Role.ADVOCATE, BERMET.value(), NOON))
                .expectEventsMatching(fee(fee -> assertThat(fee.amountMinor()).isZero()));
    }

    @Test
    void who_was_replaced_is_paid_for_a_part_that_ended_early() {
        AdvocateReplaced replaced = new AdvocateReplaced(CASE, BERMET, CHYNGYZ, new ReplacementGround("ILLNESS"),
                "15-A");
        given(UKRAINE, service(1, "PROCEDURAL_ACT", NOON, 1), occurred(replaced, NOON))
                .when(claim(NOTHING_SPECIAL), askedBy(Role.SYSTEM, COORDINATOR, NOON))
                .expectEventsMatching(fee(fee -> assertThat(fee.amountMinor()).isEqualTo(13_215)));
    }

    @Test
    void a_stage_of_kyrgyzstan_is_paid_as_ordered_and_every_line_of_the_sum_is_kept() {
        given(KYRGYZSTAN, ended(BERMET, StageResult.COMPLETED, NOON))
                .when(claim(Map.of()), askedBy(Role.ADVOCATE, BERMET.value(), NOON)).expectEvents(SUBMITTED);
        given(KYRGYZSTAN, new StageEnded(CASE, BERMET, COURT, StageResult.COMPLETED), CLOSED)
                .when(new SubmitAct(CASE, ACT, "A-2", BERMET, COURT, claim(Map.of("ordered", "2500.50")).told()),
                        askedBy(Role.ADVOCATE, BERMET.value(), NOON))
                .expectEventsMatching(fee(fee -> {
                    assertThat(fee.amountMinor()).isEqualTo(250_050);
                    assertThat(fee.inputs()).containsExactly(new FeeLine("ordered", null, "2500.50"));
                    assertThat(fee.lines()).containsExactly(new FeeLine("amount", "ordered", "2500.50"));
                    assertThat(fee.rulebook()).isEqualTo(KYRGYZSTAN.id());
                }));
    }

    @Test
    void nobody_claims_for_another_advocate_or_a_case_that_they_never_held() {
        refused(given(KYRGYZSTAN, ended(BERMET, StageResult.COMPLETED, NOON)).when(claim(Map.of()),
                askedBy(Role.ADVOCATE, CHYNGYZ.value(), NOON)), OWN_CASE_REQUIRED);
        refused(under(KYRGYZSTAN).given(ARRESTED, GRANTED, OFFERED).when(claim(Map.of()),
                askedBy(Role.ADVOCATE, BERMET.value(), NOON)), OWN_CASE_REQUIRED);
    }

    @Test
    void a_stage_has_ended_before_its_fee_is_claimed() {
        refused(given(KYRGYZSTAN).when(claim(Map.of()), askedBy(Role.ADVOCATE, BERMET.value(), NOON)),
                ENDED_STAGE_REQUIRED);
    }

    @Test
    void a_stage_is_claimed_once_until_the_act_is_returned() {
        SubmitAct again = new SubmitAct(CASE, OTHER_ACT, "A-2", BERMET, DETENTION, Map.of());
        refused(submitted().when(claim(Map.of()), askedBy(Role.ADVOCATE, BERMET.value(), NOON)), NEW_ACT_REQUIRED);
        refused(submitted().when(again, askedBy(Role.ADVOCATE, BERMET.value(), NOON)), ONE_ACT_FOR_A_STAGE);
        submitted(RETURNED).when(again, askedBy(Role.ADVOCATE, BERMET.value(), NOON)).expectEvents(
                new ActSubmitted(CASE, OTHER_ACT, "A-2", BERMET, DETENTION, SUBMITTED.fee()));
    }

    @Test
    void the_rules_give_a_fee_or_there_is_none() {
        given(UKRAINE, new StageEnded(CASE, BERMET, COURT, StageResult.COMPLETED))
                .when(new SubmitAct(CASE, ACT, "A-1", BERMET, COURT, Map.of()),
                        askedBy(Role.ADVOCATE, BERMET.value(), NOON))
                .expectNoEvents().expectExceptionDetails(TARIFF_REQUIRED.refusal());
        Instant longAgo = NOON.minus(Duration.ofDays(365));
        refused(given(UKRAINE, ended(BERMET, StageResult.COMPLETED, longAgo)).when(claim(NOTHING_SPECIAL),
                askedBy(Role.SYSTEM, COORDINATOR, longAgo)), BASE_VALUE_REQUIRED);
    }

    @ParameterizedTest
    @CsvSource({"markers=0", "markers=0 custody=6", "markers=0 custody=1 trips=9", "markers=0.5 custody=1"})
    void what_is_told_is_what_the_tariff_asks_and_nothing_that_is_recorded(String told) {
        Map<String, String> inputs = Arrays.stream(told.split(" ")).map(each -> each.split("="))
                .collect(Collectors.toMap(each -> each[0], each -> each[1]));
        refused(given(UKRAINE, ended(BERMET, StageResult.COMPLETED, NOON)).when(claim(inputs),
                askedBy(Role.SYSTEM, COORDINATOR, NOON)), TOLD_INPUTS_REQUIRED);
    }

    @Test
    void a_submitted_act_is_returned_or_found_right() {
        submitted().when(RETURN, coordinator()).expectEvents(RETURNED);
        submitted().when(ACCEPT, coordinator()).expectEvents(FOUND_RIGHT);
        refused(submitted(RETURNED).when(ACCEPT, coordinator()), SUBMITTED_ACT_REQUIRED);
        refused(submitted(FOUND_RIGHT).when(RETURN, coordinator()), SUBMITTED_ACT_REQUIRED);
        submitted(RETURNED).when(RETURN, coordinator()).expectNoEvents().expectSuccessfulHandlerExecution();
        submitted(FOUND_RIGHT).when(ACCEPT, coordinator()).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void an_act_that_nobody_submitted_is_not_returned_accepted_or_paid() {
        refused(given(KYRGYZSTAN).when(RETURN, coordinator()), KNOWN_ACT_REQUIRED);
        refused(given(KYRGYZSTAN).when(ACCEPT, coordinator()), KNOWN_ACT_REQUIRED);
        refused(given(KYRGYZSTAN).when(PAY, head()), KNOWN_ACT_REQUIRED);
    }

    @Test
    void the_fee_of_an_accepted_act_is_paid_once() {
        submitted(FOUND_RIGHT).when(PAY, head()).expectEvents(PAID);
        submitted(FOUND_RIGHT, PAID).when(PAY, head()).expectNoEvents().expectSuccessfulHandlerExecution();
        refused(submitted().when(PAY, head()), ACCEPTED_ACT_REQUIRED);
        refused(submitted(FOUND_RIGHT, PAID).when(new PayFee(CASE, ACT, 100_000, SOM, "P-8", null), head()),
                ACCEPTED_ACT_REQUIRED);
    }

    @Test
    void what_is_paid_is_what_the_act_states() {
        refused(submitted(FOUND_RIGHT).when(new PayFee(CASE, ACT, 99_999, SOM, "P-7", null), head()),
                EXACT_AMOUNT_REQUIRED);
        refused(submitted(FOUND_RIGHT).when(
                new PayFee(CASE, ACT, 100_000, Currency.getInstance("UAH"), "P-7", null), head()),
                EXACT_AMOUNT_REQUIRED);
    }

    @Test
    void nobody_takes_two_steps_with_one_act() {
        refused(given(KYRGYZSTAN, by(COORDINATOR, SUBMITTED)).when(ACCEPT, coordinator()), FOUR_EYES_REQUIRED);
        refused(submitted().when(RETURN, askedBy(Role.SYSTEM, BERMET.value(), NOON)), FOUR_EYES_REQUIRED);
        refused(given(KYRGYZSTAN, by(BERMET.value(), SUBMITTED), by(HEAD, FOUND_RIGHT)).when(PAY, head()),
                FOUR_EYES_REQUIRED);
        given(KYRGYZSTAN, by(BERMET.value(), SUBMITTED), by(COORDINATOR, FOUND_RIGHT)).when(PAY, head())
                .expectEvents(PAID);
    }

    private static void claimed(Rulebook rules, Instant filedAt, Map<String, String> told, long amountMinor,
            ServiceRecorded... services) {
        List<Object> history = new ArrayList<>(List.of(services));
        history.add(ended(BERMET, StageResult.COMPLETED, NOON));
        given(rules, history.toArray()).when(claim(told), askedBy(Role.SYSTEM, COORDINATOR, filedAt))
                .expectEventsMatching(fee(fee -> assertThat(fee.amountMinor()).as("%s", fee).isEqualTo(amountMinor)));
    }

    private static Matcher<List<Message<?>>> fee(
            Consumer<StatedFee> check) {
        return Matchers.payloadsMatching(Matchers.exactSequenceOf(Matchers.predicate(event -> {
            check.accept(((ActSubmitted) event).fee());
            return true;
        }), Matchers.andNoMore()));
    }

    private static void refused(ResultValidator<LegalAidCase> result, Rule rule) {
        result.expectNoEvents().expectExceptionDetails(rule.refusal());
    }

    private static TestExecutor<LegalAidCase> submitted(Object... since) {
        return given(KYRGYZSTAN,
                Stream.concat(Stream.of(ended(BERMET, StageResult.COMPLETED, NOON), SUBMITTED), Stream.of(since))
                        .toArray());
    }

    private static TestExecutor<LegalAidCase> given(Rulebook rules, Object... since) {
        return under(rules).given(ARRESTED, GRANTED, OFFERED, ACCEPTED).andGiven(since);
    }

    private static Map<String, Object> coordinator() {
        return askedBy(Role.COORDINATOR, COORDINATOR, NOON);
    }

    private static Map<String, Object> head() {
        return askedBy(Role.DECISION_MAKER, HEAD, NOON);
    }
}
