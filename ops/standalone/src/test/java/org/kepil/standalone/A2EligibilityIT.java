package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.done;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.standalone.Api.Answer;

import tools.jackson.databind.JsonNode;

/** Who has a right to aid, through the API: categories, incomes and papers, and what a decision keeps of them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class A2EligibilityIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final byte[] STATEMENT = "%PDF-1.7 an invented statement".getBytes(StandardCharsets.US_ASCII);

    @Test
    void a2_a_decision_keeps_each_criterion_with_the_input_that_was_used_and_the_article_it_rests_on() {
        CaseStory story = CaseStory.requested(KEPIL);
        done(add(story, "INCOME_STATEMENT", "statement.pdf", STATEMENT), 201);
        story.step("decider", "grant", Map.of("ground", "LOW_INCOME", "income", "104999.99", "orderNumber", "G-40"));
        JsonNode decision = story.file(2).body().at("/file/decision");
        assertThat(decision.at("/under/article").asString()).isEqualTo("8");
        assertThat(decision.at("/under/rulebook").asString()).isEqualTo("KG/2022-1");
        assertThat(decision.at("/judged/income/minor/known").asString()).isEqualTo("10499999");
        assertThat(decision.at("/judged/assessed/means/thresholdMinor").asLong()).isEqualTo(10_500_000);
        assertThat(decision.at("/judged/assessed/criteria").valueStream().map(one -> one.path("code").asString() + " "
                + one.path("met").asBoolean() + " " + one.at("/under/source").asString()))
                .containsExactly("YEARLY_INCOME true press-24kg", "INCOME_STATEMENT true order-594");
    }

    @Test
    void a2_an_income_above_the_limit_is_refused_with_its_rule_and_nothing_is_stored() {
        CaseStory story = CaseStory.requested(KEPIL);
        Answer refused = KEPIL.as("decider").post("/cases/" + story.id() + "/grant",
                Map.of("ground", "LOW_INCOME", "income", "105000.01", "orderNumber", "G-41"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/rule")).isEqualTo("eligibility.income-within-limit-required");
        assertThat(story.file(0).body().at("/file/decision").isMissingNode()).isTrue();
        Answer later = KEPIL.as("decider").post("/cases/" + story.id() + "/grant",
                Map.of("ground", "LOW_INCOME", "income", "1", "orderNumber", "G-41"));
        assertThat(later.text("/rule")).isEqualTo("eligibility.papers-or-day-required");
    }

    @Test
    void a2_papers_that_are_missing_are_promised_until_a_day_and_the_decision_says_which() {
        CaseStory story = CaseStory.requested(KEPIL);
        String day = LocalDate.now(ZoneOffset.UTC).plusDays(14).toString();
        story.step("decider", "grant",
                Map.of("ground", "LOW_INCOME", "income", "0", "papersBy", day, "orderNumber", "G-42"));
        JsonNode assessed = story.file(1).body().at("/file/decision/judged/assessed");
        assertThat(assessed.path("papersBy").asString()).isEqualTo(day);
        assertThat(assessed.at("/criteria/1/met").asBoolean()).isFalse();
    }

    @Test
    void b4_a_refusal_keeps_the_claim_its_reason_and_the_way_of_appeal() {
        CaseStory story = CaseStory.requested(KEPIL).step("decider", "refusal",
                Map.of("ground", "NOT_ELIGIBLE", "reason", "The income is above the limit.", "appealTo", "COURT",
                        "orderNumber", "R-43", "claimed", "LOW_INCOME", "income", "200000"));
        JsonNode decision = story.file(1).body().at("/file/decision");
        assertThat(decision.path("claimed").asString()).isEqualTo("LOW_INCOME");
        assertThat(decision.path("appealTo").asString()).isEqualTo("COURT");
        assertThat(decision.at("/judged/assessed/means/within").asBoolean()).isFalse();
    }

    @Test
    void b4_a_refusal_is_served_appealed_and_overturned_by_somebody_else_and_the_request_waits_again() {
        CaseStory story = CaseStory.requested(KEPIL).step("decider", "refusal",
                Map.of("ground", "NOT_ELIGIBLE", "reason", "Not eligible.", "appealTo", "HIGHER_OFFICE",
                        "orderNumber", "R-44"))
                .step("intake", "service-of-decision", Map.of("by", "POST"))
                .step("intake", "appeal", Map.of("appealTo", "HIGHER_OFFICE", "statement", "It was counted twice."));
        Map<String, String> overturned = Map.of("appealResult", "OVERTURNED", "reason", "Counted twice.",
                "orderNumber", "P-45");
        Answer own = KEPIL.as("decider").post("/cases/" + story.id() + "/appeal-decision", overturned);
        assertThat(own.text("/rule")).isEqualTo("appeal.other-person-required");
        JsonNode decision = story.file(3).body().at("/file/decision");
        assertThat(decision.at("/course/served/by").asString()).isEqualTo("POST");
        assertThat(decision.at("/course/appeal/to").asString()).isEqualTo("HIGHER_OFFICE");
        story.step("director", "appeal-decision", overturned);
        String page = Visitor.signedIn(KEPIL.address(), "decider", KEPIL.password("decider"))
                .get("/cases/" + story.id() + "?version=4").body();
        assertThat(page).contains("step=grant", "step=refusal").doesNotContain("step=service-of-decision",
                "step=closure");
        story.step("coordinator", "taking", Map.of()).granted();
        assertThat(story.file(6).body().at("/file/decision/kind").asString()).isEqualTo("GRANTED");
    }

    @Test
    void a_paper_is_kept_beside_the_log_and_handed_out_as_it_came() {
        CaseStory story = CaseStory.requested(KEPIL);
        Answer added = done(add(story, "INCOME_STATEMENT", "Kiresheler 2026.pdf", STATEMENT), 201);
        JsonNode paper = story.file(1).body().at("/file/request/documents/0");
        assertThat(paper.path("documentId").asString()).isEqualTo(added.text("/id"));
        assertThat(paper.path("mediaType").asString()).isEqualTo("application/pdf");
        assertThat(paper.path("sha256").asString()).hasSize(64);
        assertThat(paper.at("/fileName/known").asString()).isEqualTo("Kiresheler 2026.pdf");
        String address = "/cases/" + story.id() + "/documents/" + added.text("/id");
        assertThat(KEPIL.as("supervisor").download(address)).isEqualTo(STATEMENT);
        assertThat(KEPIL.as("manager").get(address).status()).isEqualTo(403);
        assertThat(KEPIL.as("supervisor").get("/cases/" + story.id() + "/documents/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void a_file_of_another_kind_without_a_name_or_too_large_is_refused_and_named() {
        CaseStory story = CaseStory.requested(KEPIL);
        refused(add(story, "IDENTITY", "page.html", "<html>".getBytes(StandardCharsets.US_ASCII)), "file-kind");
        refused(add(story, "IDENTITY", "", STATEMENT), "file-name");
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(STATEMENT, 0, large, 0, STATEMENT.length);
        refused(add(story, "IDENTITY", "large.pdf", large), "file-size");
        assertThat(story.file(0).body().at("/file/request/documents").isEmpty()).isTrue();
    }

    private static void refused(Answer answer, String rule) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/file");
        assertThat(answer.text("/errors/0/rule")).isEqualTo(rule);
    }

    private static Answer add(CaseStory story, String type, String name, byte[] bytes) {
        Map<String, String> fields = new HashMap<>();
        fields.put("type", type);
        fields.put("issuedOn", LocalDate.now(ZoneOffset.UTC).toString());
        return KEPIL.as("intake").upload("/cases/" + story.id() + "/documents", fields, name, bytes);
    }
}
