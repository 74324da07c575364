package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.AIZADA;
import static org.kepil.standalone.CaseStory.done;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.standalone.Api.Answer;

/** What an advocate records and is paid for, from the first meeting to the payment, each step by whose it is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServicesAndFeesIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final Instant FIRST = Instant.parse("2026-11-02T04:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-02T06:00:00Z");

    @Test
    void B10_services_are_recorded_with_time_trips_document_and_fund() {
        CaseStory story = held("CRIMINAL");
        story.served("CONFIDENTIAL_MEETING", "DETENTION", FIRST);
        Answer drafted = post("advocate", story, "services", Map.of("kind", "DOCUMENT_DRAFTED", "stage", "DETENTION",
                "occurredAt", SECOND.toString(), "minutes", "90", "fund", "INVENTED_FUND", "documentSha256",
                "0f".repeat(32)));
        done(drafted, 201);
        Answer work = work(story, 5);
        assertThat(work.body().path("services")).hasSize(2);
        assertThat(work.text("/services/0/kind")).isEqualTo("CONFIDENTIAL_MEETING");
        assertThat(work.number("/services/0/trips")).isEqualTo(1);
        assertThat(work.number("/services/1/minutes")).isEqualTo(90);
        assertThat(work.text("/services/1/fund")).isEqualTo("INVENTED_FUND");
        assertThat(work.text("/services/1/serviceId")).isEqualTo(drafted.text("/id"));
        assertThat(work.text("/services/1/documentSha256")).startsWith("0f0f");
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
