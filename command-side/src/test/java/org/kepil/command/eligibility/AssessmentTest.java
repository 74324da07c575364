package org.kepil.command.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.command.eligibility.EligibilityRule.ASKED_INCOME_REQUIRED;
import static org.kepil.command.eligibility.EligibilityRule.BASE_VALUE_REQUIRED;
import static org.kepil.command.eligibility.EligibilityRule.INCOME_REQUIRED;
import static org.kepil.command.eligibility.EligibilityRule.INCOME_WITHIN_LIMIT_REQUIRED;
import static org.kepil.command.eligibility.EligibilityRule.LATER_DAY_REQUIRED;
import static org.kepil.command.eligibility.EligibilityRule.MATTER_OF_CATEGORY_REQUIRED;
import static org.kepil.command.eligibility.EligibilityRule.PAPERS_OR_DAY_REQUIRED;
import static org.kepil.command.eligibility.EligibilityRule.WHOLE_AMOUNT_REQUIRED;
import static org.kepil.command.legalaidcase.CaseFixture.AIDA;
import static org.kepil.command.legalaidcase.CaseFixture.CASE;
import static org.kepil.command.legalaidcase.CaseFixture.KG;
import static org.kepil.command.legalaidcase.CaseFixture.NOTIFIED;
import static org.kepil.command.legalaidcase.CaseFixture.REFUSED;
import static org.kepil.command.legalaidcase.CaseFixture.REQUESTED;
import static org.kepil.command.legalaidcase.CaseFixture.aCase;
import static org.kepil.command.legalaidcase.CaseFixture.asked;
import static org.kepil.command.legalaidcase.CaseFixture.askedAt;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.decision.Rule;
import org.kepil.kernel.correction.Corrected;
import org.kepil.kernel.correction.CorrectedFact;
import org.kepil.kernel.correction.CorrectionApplied;
import org.kepil.kernel.correction.CorrectionId;
import org.kepil.kernel.document.DocumentAdded;
import org.kepil.kernel.document.DocumentId;
import org.kepil.kernel.document.DocumentType;
import org.kepil.kernel.eligibility.AidGranted;
import org.kepil.kernel.eligibility.AidRefused;
import org.kepil.kernel.eligibility.Assessment;
import org.kepil.kernel.eligibility.Criterion;
import org.kepil.kernel.eligibility.GrantGround;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.rulebook.Applied;
import org.kepil.kernel.rulebook.BaseValue;
import org.kepil.kernel.rulebook.DocumentKind;
import org.kepil.kernel.rulebook.MeansResult;
import org.kepil.kernel.rulebook.MeansTest;

/** What a decision is based on, by the rules of Kyrgyzstan: sixty wages of 1,750 som, 105,000 som in twelve months. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentTest {

    private static final GrantGround LOW_INCOME = new GrantGround("LOW_INCOME");
    private static final LocalDate DECIDED_ON = LocalDate.of(2026, 10, 5);
    private static final MeansTest YEARLY = KG.means("YEARLY_INCOME").orElseThrow();
    private static final BaseValue WAGE = KG.base("MINIMUM_WAGE", "EVERYBODY", DECIDED_ON).orElseThrow();
    private static final DocumentKind STATEMENT = KG.document("INCOME_STATEMENT").orElseThrow();

    @Test
    void an_income_at_the_limit_gives_the_right_and_everything_it_was_judged_by_is_kept() {
        aCase().given(REQUESTED, statement(DECIDED_ON)).when(grant("105000", null), asked())
                .expectEvents(new AidGranted(CASE, LOW_INCOME, "12-A",
                        Applied.of(KG, KG.category("LOW_INCOME").orElseThrow()), AIDA, PersonalText.of("10500000"),
                        new Assessment(List.of(income(true), paper(true)), judged(true), null)));
    }

    @Test
    void an_income_above_the_limit_does_not() {
        refused(grant("105000.01", null), INCOME_WITHIN_LIMIT_REQUIRED);
    }

    @Test
    void who_claims_a_low_income_says_it() {
        refused(new GrantAid(CASE, LOW_INCOME, "12-A", null, null), INCOME_REQUIRED);
    }

    @Test
    void an_income_that_decides_nothing_is_not_recorded() {
        Income income = new Income(BigDecimal.ONE, null);
        refused(new GrantAid(CASE, new GrantGround("SINGLE_PERSON"), "12-A", income, null), ASKED_INCOME_REQUIRED);
        refused(refusal(null, income), ASKED_INCOME_REQUIRED);
        refused(refusal(new GrantGround("SINGLE_PERSON"), income), ASKED_INCOME_REQUIRED);
    }

    @Test
    void an_income_is_a_whole_number_of_minor_units_from_zero() {
        refused(grant("-1", null), WHOLE_AMOUNT_REQUIRED);
        refused(grant("1.001", null), WHOLE_AMOUNT_REQUIRED);
    }

    @Test
    void the_rules_have_an_amount_for_the_group_on_the_day() {
        refused(new GrantAid(CASE, LOW_INCOME, "12-A", new Income(BigDecimal.ONE, "NOBODY"), null),
                BASE_VALUE_REQUIRED);
        aCase().given(REQUESTED, statement(DECIDED_ON))
                .when(grant("1", null), askedAt(Instant.parse("2019-12-31T12:00:00Z"))).expectNoEvents()
                .expectExceptionDetails(BASE_VALUE_REQUIRED.refusal());
    }

    @Test
    void a_category_gives_the_right_in_its_matters_only() {
        GrantAid grant = new GrantAid(CASE, new GrantGround("FIRST_DETENTION"), "12-A", null, null);
        refused(grant, MATTER_OF_CATEGORY_REQUIRED);
        aCase().given(NOTIFIED).when(grant, asked()).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_category_is_judged_by_the_matter_that_a_correction_says() {
        GrantAid grant = new GrantAid(CASE, new GrantGround("FIRST_DETENTION"), "12-A", null, null);
        CorrectionApplied civil = new CorrectionApplied(CASE, new CorrectionId(new UUID(0, 9)),
                new Corrected(CorrectedFact.MATTER, 0, "detention.DetentionReported", null, null, null, "CRIMINAL",
                        "CIVIL"),
                AIDA, null, null);
        aCase().given(NOTIFIED, civil).when(grant, asked()).expectNoEvents()
                .expectExceptionDetails(MATTER_OF_CATEGORY_REQUIRED.refusal());
    }

    @Test
    void a_paper_that_is_missing_or_too_old_is_brought_by_a_day() {
        aCase().given(REQUESTED).when(grant("1", null), asked()).expectNoEvents()
                .expectExceptionDetails(PAPERS_OR_DAY_REQUIRED.refusal());
        aCase().given(REQUESTED, statement(DECIDED_ON.minusMonths(1).minusDays(1))).when(grant("1", null), asked())
                .expectNoEvents().expectExceptionDetails(PAPERS_OR_DAY_REQUIRED.refusal());
        aCase().given(REQUESTED, statement(DECIDED_ON.minusMonths(1))).when(grant("1", null), asked())
                .expectSuccessfulHandlerExecution();
        aCase().given(REQUESTED, statement(null)).when(grant("1", null), asked()).expectSuccessfulHandlerExecution();
    }

    @Test
    void aid_that_is_granted_on_a_promise_keeps_what_is_missing_and_until_when() {
        LocalDate by = DECIDED_ON.plusDays(10);
        aCase().given(REQUESTED).when(grant("0", by), asked())
                .expectEvents(new AidGranted(CASE, LOW_INCOME, "12-A",
                        Applied.of(KG, KG.category("LOW_INCOME").orElseThrow()), AIDA, PersonalText.of("0"),
                        new Assessment(List.of(income(true), paper(false)), judged(true), by)));
    }

    @Test
    void a_promise_is_for_a_day_to_come_and_none_is_kept_where_nothing_is_missing() {
        aCase().given(REQUESTED).when(grant("1", DECIDED_ON), asked()).expectNoEvents()
                .expectExceptionDetails(LATER_DAY_REQUIRED.refusal());
        aCase().given(REQUESTED, statement(DECIDED_ON)).when(grant("1", DECIDED_ON.plusDays(1)), asked())
                .expectEvents(new AidGranted(CASE, LOW_INCOME, "12-A",
                        Applied.of(KG, KG.category("LOW_INCOME").orElseThrow()), AIDA, PersonalText.of("100"),
                        new Assessment(List.of(income(true), paper(true)), judged(true), null)));
    }

    @Test
    void a_refusal_keeps_the_category_that_was_claimed_and_why_it_does_not_give_the_right() {
        aCase().given(REQUESTED).when(refusal(LOW_INCOME, new Income(new BigDecimal("200000"), null)), asked())
                .expectEvents(new AidRefused(CASE, AIDA, REFUSED.ground(), REFUSED.reason(), REFUSED.appealTo(),
                        REFUSED.orderNumber(), REFUSED.under(), LOW_INCOME, PersonalText.of("20000000"),
                        new Assessment(List.of(income(false), paper(false)), judged(false), null)));
        assertThat(judged(false).thresholdMinor()).isEqualTo(10_500_000);
    }

    private static void refused(Object command, Rule rule) {
        aCase().given(REQUESTED, statement(DECIDED_ON)).when(command, asked()).expectNoEvents()
                .expectExceptionDetails(rule.refusal());
    }

    private static GrantAid grant(String income, @Nullable LocalDate papersBy) {
        return new GrantAid(CASE, LOW_INCOME, "12-A", new Income(new BigDecimal(income), null), papersBy);
    }

    private static RefuseAid refusal(@Nullable GrantGround claimed, @Nullable Income income) {
        return new RefuseAid(CASE, REFUSED.ground(), REFUSED.reason(), REFUSED.appealTo(), REFUSED.orderNumber(),
                claimed, income);
    }

    private static DocumentAdded statement(@Nullable LocalDate issuedOn) {
        return new DocumentAdded(CASE, new DocumentId(new UUID(0, 8)), AIDA, new DocumentType("INCOME_STATEMENT"),
                PersonalText.of("statement.pdf"), "0f".repeat(32), 1, "application/pdf", issuedOn);
    }

    private static Criterion income(boolean met) {
        return new Criterion(Criterion.Kind.INCOME, "YEARLY_INCOME", met, Applied.of(KG, YEARLY));
    }

    private static Criterion paper(boolean met) {
        return new Criterion(Criterion.Kind.PAPER, "INCOME_STATEMENT", met, Applied.of(KG, STATEMENT));
    }

    private static MeansResult judged(boolean within) {
        return new MeansResult(KG.id(), "YEARLY_INCOME", WAGE, 60, 10_500_000, KG.currency(), within);
    }
}
