package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.AIZADA;
import static org.kepil.standalone.CaseStory.done;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

/** What one case goes through, and that nothing of it is lost on the way to those who ask. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseThroughTheApiIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final Instant FIRST = Instant.parse("2026-11-09T04:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-16T04:00:00Z");

    @Test
    void a_case_goes_from_request_to_closure_and_every_step_is_on_its_timeline() {
        CaseStory story = wholeStory();
        assertThat(story.file(14).text("/file/state")).isEqualTo("CLOSED");
        assertThat(steps(story)).containsExactly("request.AidRequested", "eligibility.AidGranted",
                "assignment.AssignmentOffered", "assignment.AssignmentDeclined", "assignment.AssignmentOffered",
                "assignment.AssignmentAccepted", "assignment.AdvocateReplaced", "hearing.HearingScheduled",
                "hearing.HearingAdjourned", "hearing.HearingHeld", "hearing.HearingScheduled",
                "hearing.HearingCancelled", "closure.CaseClosed", "closure.CaseReopened", "closure.CaseClosed");
    }

    @Test
    void a_refused_request_names_its_ground_and_the_way_of_appeal() {
        CaseStory story = CaseStory.requested(KEPIL).step("decider", "refusal",
                Map.of("ground", "MATTER_NOT_COVERED", "reason", "The matter is a commercial one", "appealTo",
                        "COURT", "orderNumber", "R-20"));
        assertThat(story.file(1).text("/file/state")).isEqualTo("REFUSED");
        story.step("coordinator", "closure", Map.of("outcome", "AID_REFUSED"));
        assertThat(story.file(2).text("/file/state")).isEqualTo("CLOSED");
    }

    @Test
    void every_earlier_state_can_be_seen_again_as_it_was_seen_then() {
        CaseStory story = CaseStory.requested(KEPIL);
        List<JsonNode> seen = new ArrayList<>();
        seen.add(file(story, 0));
        story.granted();
        seen.add(file(story, 1));
        story.offeredTo(AIZADA);
        seen.add(file(story, 2));
        story.accepted();
        seen.add(file(story, 3));
        for (JsonNode then : seen) {
            String question = "/cases/" + story.id() + "?asOf=" + then.path("position").asLong();
            JsonNode again = done(KEPIL.as("supervisor").get(question), 200).body().path("file");
            assertThat(again).isEqualTo(then);
        }
    }

    @Test
    void a_case_that_was_just_requested_is_found_on_the_work_list() {
        CaseStory story = CaseStory.requested(KEPIL);
        story.file(0);
        var found = KEPIL.as("coordinator").get("/cases?q=" + story.number());
        assertThat(found.body().path("items")).hasSize(1);
        assertThat(found.text("/items/0/caseId")).isEqualTo(story.id());
    }

    @Test
    void every_view_is_what_a_fold_of_the_whole_log_says() {
        CaseStory story = wholeStory();
        story.file(14);
        var views = done(KEPIL.as("supervisor").get("/views"), 200);
        assertThat(views.body().path("views")).isNotEmpty();
        for (JsonNode view : views.body().path("views")) {
            var report = KEPIL.as("supervisor").post("/views/" + view.path("name").asString() + "/verification",
                    Map.of());
            assertThat(done(report, 200).body().path("differences")).as("%s", report.body()).isEmpty();
        }
    }

    private static CaseStory wholeStory() {
        CaseStory story = CaseStory.requested(KEPIL).granted().offeredTo(AIZADA).declined().offeredTo(AIZADA)
                .accepted().replacedByMaksat();
        String first = story.hearing(FIRST);
        story.adjourned(first, SECOND).held(first);
        String second = story.hearing(SECOND);
        return story.cancelled(second).closed().reopened()
                .step("coordinator", "closure", Map.of("outcome", "SERVICE_COMPLETED"));
    }

    private static JsonNode file(CaseStory story, long version) {
        return done(story.file(version), 200).body().path("file");
    }

    private static List<String> steps(CaseStory story) {
        var timeline = done(KEPIL.as("supervisor").get("/cases/" + story.id() + "/timeline"), 200);
        return timeline.body().path("entries").valueStream().map(entry -> entry.path("type").asString()).toList();
    }
}
