package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.AIZADA;
import static org.kepil.standalone.CaseStory.done;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.standalone.Api.Answer;

/** What an advocate records and is paid for, from the first meeting to the payment, each step by whose it is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class B10ServicesAndB11FeesIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final Instant FIRST = Instant.parse("2026-11-02T04:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-02T06:00:00Z");

    @Test
    void B10_services_are_recorded_with_time_trips_document_and_fund() {
        CaseStory story = held("CRIMINAL");
        story.served("CONFIDENTIAL_MEETING", "DETENTION", FIRST);
        String fund = PrimaryAid.fund(KEPIL);
        Answer drafted = post("advocate", story, "services", Map.of("kind", "DOCUMENT_DRAFTED", "stage", "DETENTION",
                "occurredAt", SECOND.toString(), "minutes", "90", "fund", fund, "documentSha256",
                "0f".repeat(32)));
        done(drafted, 201);
        Answer work = work(story, 5);
        assertThat(work.body().path("services")).hasSize(2);
        assertThat(work.text("/services/0/kind")).isEqualTo("CONFIDENTIAL_MEETING");
        assertThat(work.number("/services/0/trips")).isEqualTo(1);
        assertThat(work.number("/services/1/minutes")).isEqualTo(90);
        assertThat(work.text("/services/1/fund")).isEqualTo(fund);
        assertThat(work.text("/services/1/serviceId")).isEqualTo(drafted.text("/id"));
        assertThat(work.text("/services/1/documentSha256")).startsWith("0f0f");
    }

    @Test
    void B10_a_fund_that_nobody_opened_pays_for_no_service() {
        CaseStory story = held("CRIMINAL");
        Answer refused = post("advocate", story, "services", Map.of("kind", "MEETING", "stage", "DETENTION",
                "occurredAt", FIRST.toString(), "minutes", "10", "fund", "NOBODYS_FUND"));
        assertThat(done(refused, 409).text("/rule")).isEqualTo("fund.open-fund-required");
    }

    @Test
    void B10_overlapping_services_of_one_advocate_in_one_case_are_refused() {
        CaseStory story = held("CRIMINAL");
        story.served("MEETING", "DETENTION", FIRST);
        Answer refused = post("advocate", story, "services", Map.of("kind", "PROCEDURAL_ACT", "stage", "DETENTION",
                "occurredAt", FIRST.plusSeconds(60).toString(), "minutes", "10"));
        assertThat(done(refused, 409).text("/rule")).isEqualTo("service.free-time-required");
    }

    @Test
    void B11_an_act_of_services_is_submitted_returned_submitted_again_accepted_and_paid() {
        CaseStory story = held("CRIMINAL");
        story.served("PROCEDURAL_ACT", "DETENTION", FIRST);
        story.step("advocate", "stage-end", Map.of("stage", "DETENTION", "result", "COMPLETED"));
        String first = story.claimed("DETENTION", Map.of());
        story.step("coordinator", "acts/" + first + "/return", Map.of("reason", "A meeting is missing"));
        String second = story.claimed("DETENTION", Map.of());
        story.step("coordinator", "acts/" + second + "/acceptance", Map.of());
        Map<String, String> payment = Map.of("amountMinor", "100000", "currency", "KGS", "paymentReference", "P-1");
        story.step("decider", "acts/" + second + "/payment", payment);
        Answer work = work(story, 10);
        assertThat(work.text("/ends/0/result")).isEqualTo("COMPLETED");
        assertThat(work.text("/acts/0/progress")).isEqualTo("RETURNED");
        assertThat(work.text("/acts/0/returned/known")).isEqualTo("A meeting is missing");
        assertThat(work.text("/acts/1/progress")).isEqualTo("PAID");
        assertThat(work.text("/acts/1/payment/reference")).isEqualTo("P-1");
        assertThat(work.number("/acts/1/fee/amountMinor")).isEqualTo(100_000);
        assertThat(work.text("/acts/1/fee/lines/0/formula")).isEqualTo("1000");
        assertThat(work.text("/acts/1/fee/rulebook")).startsWith("KG/");
    }

    @Test
    void B11_what_the_register_does_not_answer_is_told_and_nothing_else() {
        CaseStory story = held("CIVIL").step("advocate", "stage-end",
                Map.of("stage", "COURT", "result", "ENDED_EARLY"));
        Map<String, String> act = Map.of("actNumber", "A-2", "stage", "COURT");
        assertThat(done(post("advocate", story, "acts", act), 409).text("/rule"))
                .isEqualTo("fee.told-inputs-required");
        assertThat(done(post("advocate", story, "acts", Map.of("actNumber", "A-2", "stage", "COURT",
                "inputs.ordered", "much")), 400).body().toString()).contains("inputs.ordered");
        story.claimed("COURT", Map.of("inputs.ordered", "2500.50"));
        assertThat(work(story, 5).number("/acts/0/fee/amountMinor")).isEqualTo(250_050);
    }

    @Test
    void B11_an_act_that_is_filed_late_earns_less_by_the_rules_of_ukraine() {
        Answer office = KEPIL.as("admin").post("/offices", Map.of("code", "LVIVFE", "name", "Invented office",
                "country", "UA", "region", "Lviv", "zone", "Europe/Kyiv"));
        CaseStory story = CaseStory.requested(KEPIL, "CRIMINAL", done(office, 201).text("/id"))
                .step("decider", "grant", Map.of("ground", "DETAINED", "orderNumber", "G-21")).offeredTo(AIZADA)
                .accepted();
        story.served("PROCEDURAL_ACT", "DETENTION", Instant.parse("2026-01-14T09:00:00Z"));
        story.step("advocate", "stage-end", Map.of("stage", "DETENTION", "result", "COMPLETED", "occurredAt",
                Instant.now().minus(Duration.ofDays(50)).toString()));
        story.claimed("DETENTION", Map.of("inputs.markers", "1", "inputs.custody", "3.5"));
        var lines = work(story, 6).body().at("/acts/0/fee/lines").valueStream()
                .map(line -> line.path("name").asString() + " " + line.path("value").asString()).toList();
        assertThat(lines).contains("tripsPaid 1", "work 4.2000000000", "filed 0.75");
    }

    @Test
    void B10_and_B11_are_done_by_the_forms_of_the_case_page() {
        CaseStory story = held("CIVIL");
        String page = "/cases/" + story.id();
        Visitor advocate = visitor("advocate");
        assertThat(advocate.get(page + "/services?step=services").body()).contains("name=\"minutes\"",
                "First confidential meeting");
        sent(advocate, page + "/services", Map.of("stage", "COURT", "kind", "COURT_APPEARANCE", "minutes", "45",
                "occurredAt", "2026-11-02T10:00", "zone", "Asia/Bishkek"));
        sent(advocate, page + "/stage-end", Map.of("stage", "COURT", "result", "COMPLETED"));
        assertThat(advocate.get(page + "/services?version=5&step=acts").body()).contains("name=\"inputs.ordered\"");
        sent(advocate, page + "/acts", Map.of("actNumber", "A-7", "stage", "COURT", "inputs.ordered", "1234.5"));
        String act = work(story, 6).text("/acts/0/actId");
        Visitor coordinator = visitor("coordinator");
        assertThat(coordinator.get(page + "/services?step=act-acceptance&act=" + act).body())
                .contains("action=\"" + page + "/acts/" + act + "/acceptance\"");
        sent(coordinator, page + "/acts/" + act + "/acceptance", Map.of());
        sent(visitor("decider"), page + "/acts/" + act + "/payment",
                Map.of("amountMinor", "123450", "currency", "KGS", "paymentReference", "P-9"));
        assertThat(visitor("supervisor").get(page + "/services?version=8").body()).contains("1,234.50", "45 min",
                "P-9", "<code>ordered</code>", "Act of services A-7");
    }

    private static Visitor visitor(String userName) {
        Visitor visitor = Visitor.signedIn(KEPIL.address(), userName, KEPIL.password(userName));
        visitor.takeToken("/cases");
        return visitor;
    }

    private static void sent(Visitor visitor, String path, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("idempotencyKey", UUID.randomUUID().toString());
        var answer = visitor.post(path, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("version=");
    }

    private static CaseStory held(String matter) {
        return CaseStory.requested(KEPIL, matter).granted().offeredTo(AIZADA).accepted();
    }

    private static Answer post(String userName, CaseStory story, String path, Map<String, String> body) {
        return KEPIL.as(userName).post("/cases/" + story.id() + "/" + path, body);
    }

    private static Answer work(CaseStory story, long version) {
        return done(KEPIL.as("supervisor").get("/cases/" + story.id() + "/services?version=" + version), 200);
    }
}
