package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.AIZADA;
import static org.kepil.standalone.CaseStory.done;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

/** Row B15: correction of a fact as a reasoned, four-eyes event; before and after are shown, and nothing is edited. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class B15CorrectionIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Test
    void a_name_reads_otherwise_when_another_person_has_agreed() {
        CaseStory story = CaseStory.requested(KEPIL);
        String id = proposed(story, Map.of("what", "APPLICANT_NAME", "text", "Tolgonai Bekova-Asanova"));
        assertThat(story.file(1).text("/file/request/applicant/known")).isEqualTo("Tolgonai Bekova");
        assertThat(refused("coordinator", story, "corrections/" + id + "/approval"))
                .isEqualTo("correction.four-eyes-required");
        story.step("decider", "corrections/" + id + "/approval", Map.of());
        assertThat(story.file(2).text("/file/request/applicant/known")).isEqualTo("Tolgonai Bekova-Asanova");
        JsonNode applied = timeline(story).getLast();
        assertThat(applied.path("type").asString()).isEqualTo("correction.CorrectionApplied");
        JsonNode change = applied.path("changes").get(0);
        assertThat(change.path("field").asString()).isEqualTo("APPLICANT");
        assertThat(change.path("before").toString()).contains("Tolgonai Bekova");
        assertThat(change.path("after").toString()).contains("Bekova-Asanova");
        assertThat(timeline(story).getFirst().path("event").path("applicantName").toString())
                .contains("Tolgonai Bekova").doesNotContain("Asanova");
        Await.until("the work list finds the new name", () -> done(KEPIL.as("supervisor").get("/cases?q="
                + story.number()), 200).body().toString().contains("Bekova-Asanova"));
    }

    @Test
    void the_time_of_a_detention_and_of_its_notice_are_set_right() {
        CaseStory story = CaseStory.detained(KEPIL, Map.of("detainedAt", NOW.minus(Duration.ofHours(3)).toString()));
        Instant earlier = NOW.minus(Duration.ofHours(5));
        agreed(story, Map.of("what", "DETENTION_TIME", "time", earlier.toString()));
        assertThat(Instant.parse(story.file(2).text("/file/detention/detainedAt"))).isEqualTo(earlier);
        Instant told = NOW.minus(Duration.ofHours(4));
        agreed(story, Map.of("what", "OCCURRED_TIME:0", "time", told.toString()));
        var file = story.file(4);
        assertThat(Instant.parse(file.text("/file/openedAt"))).isEqualTo(told);
        assertThat(Instant.parse(file.text("/file/detention/notifiedAt"))).isEqualTo(told);
        assertThat(file.body().at("/file/life/mended").valueStream().map(each -> each.path("step").asLong()).toList())
                .isEqualTo(List.of(0L, 0L));
    }

    @Test
    void a_hearing_and_the_matter_are_set_right_by_what_the_rules_list() {
        CaseStory story = CaseStory.requested(KEPIL).granted().offeredTo(AIZADA).accepted();
        String hearing = story.hearing(NOW.minus(Duration.ofHours(1)));
        agreed(story, Map.of("what", "HEARING_TIME:" + hearing, "time", NOW.minus(Duration.ofHours(2)).toString()));
        story.held(hearing);
        agreed(story, Map.of("what", "HEARING_RESULT:" + hearing, "code", "SETTLED"));
        assertThat(story.file(9).text("/file/hearings/0/result")).isEqualTo("SETTLED");
        assertThat(done(KEPIL.as("coordinator").post("/cases/" + story.id() + "/corrections", Map.of("what", "MATTER",
                "code", "MARITIME", "reason", "It is")), 409).text("/rule")).isEqualTo("rulebook.listed-code-required");
        agreed(story, Map.of("what", "MATTER", "code", "ADMINISTRATIVE"));
        assertThat(story.file(11).text("/file/request/matter")).isEqualTo("ADMINISTRATIVE");
    }

    @Test
    void a_proposal_can_be_rejected_and_the_fact_stays() {
        CaseStory story = CaseStory.requested(KEPIL);
        String id = proposed(story, Map.of("what", "CONTACT", "text", "+996 111 111 111"));
        done(KEPIL.as("decider").post("/cases/" + story.id() + "/corrections/" + id + "/rejection",
                Map.of("reason", "Nobody answers there")), 200);
        assertThat(story.file(2).text("/file/request/contact/known")).isEqualTo("+996 000 000 000");
        assertThat(story.file(2).body().at("/file/life/proposals").size()).isZero();
    }

    @Test
    void the_pages_show_the_proposal_and_mark_the_old_fact_as_corrected() {
        CaseStory story = CaseStory.requested(KEPIL);
        Visitor coordinator = Visitor.signedIn(KEPIL.address(), "coordinator", KEPIL.password("coordinator"));
        Visitor decider = Visitor.signedIn(KEPIL.address(), "decider", KEPIL.password("decider"));
        String page = "/cases/" + story.id();
        assertThat(coordinator.get(page + "?version=0&step=corrections").body()).contains(page + "/corrections")
                .contains("APPLICANT_NAME");
        coordinator.post(page + "/corrections", Map.of("form", "corrections", "what", "APPLICANT_NAME", "text",
                "Tolgonai Asanova", "reason", "The passport says so", "zone", "Asia/Bishkek"));
        assertThat(decider.get(page + "?version=1&step=correction-approval").body()).contains("Tolgonai Asanova")
                .contains("/approval");
        String id = story.file(1).text("/file/life/proposals/0/correctionId");
        decider.post(page + "/corrections/" + id + "/approval", Map.of("form", "correction-approval"));
        assertThat(decider.get(page + "/timeline?version=2").body()).contains("Corrected by event 3")
                .contains("Tolgonai Bekova").contains("Tolgonai Asanova");
    }

    private static void agreed(CaseStory story, Map<String, String> what) {
        story.step("decider", "corrections/" + proposed(story, what) + "/approval", Map.of());
    }

    private static String proposed(CaseStory story, Map<String, String> what) {
        Map<String, Object> body = new java.util.HashMap<>(what);
        body.put("reason", "The papers say otherwise");
        return done(KEPIL.as("coordinator").post("/cases/" + story.id() + "/corrections", body), 201).text("/id");
    }

    private static List<JsonNode> timeline(CaseStory story) {
        return done(KEPIL.as("supervisor").get("/cases/" + story.id() + "/timeline"), 200).body().path("entries")
                .valueStream().toList();
    }

    private static String refused(String userName, CaseStory story, String verb) {
        return done(KEPIL.as(userName).post("/cases/" + story.id() + "/" + verb, Map.of()), 409).text("/rule");
    }
}
