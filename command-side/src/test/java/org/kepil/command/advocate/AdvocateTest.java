package org.kepil.command.advocate;

import static org.kepil.command.advocate.AdvocateRule.NO_OTHER_SUSPENSION_REQUIRED;
import static org.kepil.command.advocate.AdvocateRule.SUSPENSION_REQUIRED;

import java.util.List;
import java.util.UUID;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.advocate.PracticeChanged;
import org.kepil.kernel.advocate.ExclusionGround;
import org.kepil.kernel.advocate.AdvocateReentered;
import org.kepil.kernel.advocate.AdvocateExcluded;
import org.kepil.command.rulebook.ShippedRules;
import org.kepil.command.rulebook.RulebookRule;
import org.kepil.command.legalaidcase.CaseFixture;
import org.kepil.command.decision.Rules;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.advocate.Admission;
import org.kepil.kernel.advocate.AdvocateEntered;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.advocate.AdvocateReinstated;
import org.kepil.kernel.advocate.AdvocateSuspended;
import org.kepil.kernel.advocate.District;
import org.kepil.kernel.advocate.Language;
import org.kepil.kernel.advocate.Practice;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.request.MatterKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AdvocateTest {

    private static final OfficeId OFFICE = new OfficeId(new UUID(0, 1));
    private static final AdvocateId BERMET = EnterAdvocate.idOf("R-1815");
    private static final AdvocateEntered ENTERED = new AdvocateEntered(BERMET, "R-1815", "Bermet Example", OFFICE,
            Practice.UNSTATED, null);
    private static final SuspendAdvocate SUSPEND = new SuspendAdvocate(BERMET, "20-S", "Complaint pending");
    private static final AdvocateSuspended SUSPENDED = new AdvocateSuspended(BERMET, "20-S", "Complaint pending");
    private static final ReinstateAdvocate REINSTATE = new ReinstateAdvocate(BERMET, "21-S");
    private static final AdvocateReinstated REINSTATED = new AdvocateReinstated(BERMET, "21-S");

    private static final LocalDate MAY = LocalDate.parse("2026-05-04");
    private static final ExclusionGround FOR_CAUSE = new ExclusionGround("CONTRACT_ENDED");
    private static final AdvocateExcluded EXCLUDED = new AdvocateExcluded(BERMET, "23-X", FOR_CAUSE, MAY);
    private static final Admission AGAIN = new Admission("24-E", "C-9", "Passed");
    private static final AdvocateReentered REENTERED = new AdvocateReentered(BERMET, AGAIN);
    private static final Rulebook UA = ShippedRules.read("ua-2023-1.yml");
    private static final Rules RULES = (_, _) -> UA;

    private final FixtureConfiguration<Advocate> fixture = new AggregateTestFixture<>(Advocate.class)
            .registerInjectableResource(RULES);

    @Test
    void an_advocate_is_entered() {
        fixture.givenNoPriorActivity().when(new EnterAdvocate("R-1815", "Bermet Example", OFFICE))
                .expectEvents(ENTERED);
    }

    @Test
    void an_entry_says_what_the_advocate_takes_on_and_how_the_contest_was_won() {
        var practice = new Practice(List.of(new MatterKind("CRIMINAL")), List.of(new District("ALAMUDUN")),
                List.of(new Language("KY"), new Language("RU")));
        var admission = new Admission("19-E", "C-7", "Passed, 87 of 100");
        fixture.givenNoPriorActivity()
                .when(new EnterAdvocate("R-1815", "Bermet Example", OFFICE, practice, admission))
                .expectEvents(new AdvocateEntered(BERMET, "R-1815", "Bermet Example", OFFICE, practice, admission));
    }

    @Test
    void an_advocate_is_suspended_and_reinstated() {
        fixture.given(ENTERED).when(SUSPEND).expectEvents(SUSPENDED);
        fixture.given(ENTERED, SUSPENDED).when(REINSTATE).expectEvents(REINSTATED);
    }

    @Test
    void a_suspended_advocate_is_not_suspended_by_another_order() {
        fixture.given(ENTERED, SUSPENDED).when(new SuspendAdvocate(BERMET, "22-S", "Another")).expectNoEvents()
                .expectExceptionDetails(NO_OTHER_SUSPENSION_REQUIRED.refusal());
    }

    @Test
    void only_a_suspended_advocate_is_reinstated() {
        fixture.given(ENTERED).when(REINSTATE).expectNoEvents()
                .expectExceptionDetails(SUSPENSION_REQUIRED.refusal());
    }

    @Test
    void the_same_order_again_changes_nothing() {
        fixture.given(ENTERED, SUSPENDED).when(SUSPEND).expectNoEvents().expectResultMessagePayload(1L);
        fixture.given(ENTERED, SUSPENDED, REINSTATED).when(REINSTATE).expectNoEvents()
                .expectResultMessagePayload(2L);
    }

    @Test
    void an_advocate_is_excluded_by_order_and_for_a_ground_of_the_rules() {
        var exclude = new ExcludeAdvocate(BERMET, "23-X", FOR_CAUSE, MAY);
        fixture.given(ENTERED, SUSPENDED).when(exclude, CaseFixture.asked()).expectEvents(EXCLUDED);
        fixture.given(ENTERED, EXCLUDED).when(exclude, CaseFixture.asked()).expectNoEvents()
                .expectResultMessagePayload(1L);
        fixture.given(ENTERED)
                .when(new ExcludeAdvocate(BERMET, "23-X", new ExclusionGround("WEATHER"), MAY), CaseFixture.asked())
                .expectNoEvents().expectExceptionDetails(RulebookRule.LISTED_CODE_REQUIRED.refusal());
    }

    @Test
    void who_is_excluded_is_neither_suspended_nor_changed() {
        fixture.given(ENTERED, EXCLUDED).when(SUSPEND).expectNoEvents()
                .expectExceptionDetails(AdvocateRule.IN_REGISTER_REQUIRED.refusal());
        fixture.given(ENTERED, EXCLUDED).when(new ChangePractice(BERMET, Practice.UNSTATED), CaseFixture.asked())
                .expectNoEvents().expectExceptionDetails(AdvocateRule.IN_REGISTER_REQUIRED.refusal());
    }

    @Test
    void who_was_excluded_for_cause_comes_back_after_three_years_in_ukraine() {
        var reenter = new ReenterAdvocate(BERMET, AGAIN);
        fixture.given(ENTERED, EXCLUDED).when(reenter, on("2029-05-04")).expectEvents(REENTERED);
        fixture.given(ENTERED, EXCLUDED, REENTERED).when(reenter, on("2029-05-05")).expectNoEvents()
                .expectResultMessagePayload(2L);
        fixture.given(ENTERED, EXCLUDED).when(reenter, on("2029-05-03")).expectNoEvents()
                .expectExceptionDetails(AdvocateRule.REENTRY_TERM_REQUIRED.refusal());
        var byWish = new AdvocateExcluded(BERMET, "23-X", new ExclusionGround("OWN_APPLICATION"), MAY);
        fixture.given(ENTERED, byWish).when(reenter, on("2026-05-05")).expectEvents(REENTERED);
        fixture.given(ENTERED).when(reenter, on("2029-05-04")).expectNoEvents()
                .expectExceptionDetails(AdvocateRule.EXCLUSION_REQUIRED.refusal());
    }

    @Test
    void an_advocate_takes_on_matters_that_the_rules_list() {
        var civil = new Practice(List.of(new MatterKind("CIVIL")), List.of(), List.of(new Language("UK")));
        fixture.given(ENTERED).when(new ChangePractice(BERMET, civil), CaseFixture.asked())
                .expectEvents(new PracticeChanged(BERMET, civil));
        fixture.given(ENTERED, new PracticeChanged(BERMET, civil))
                .when(new ChangePractice(BERMET, civil), CaseFixture.asked()).expectNoEvents();
        var weather = new Practice(List.of(new MatterKind("WEATHER")), List.of(), List.of());
        fixture.given(ENTERED).when(new ChangePractice(BERMET, weather), CaseFixture.asked()).expectNoEvents()
                .expectExceptionDetails(RulebookRule.LISTED_CODE_REQUIRED.refusal());
    }

    private static Map<String, Object> on(String day) {
        return CaseFixture.askedAt(Instant.parse(day + "T09:00:00Z"));
    }
}
