package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.AIZADA;
import static org.kepil.standalone.CaseStory.NOTICE;
import static org.kepil.standalone.CaseStory.done;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

/** Row A8: notices of detention, the desk, and an advocate before any paper. Says nothing of limits yet. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class A8DetentionIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Test
    void a_detained_person_has_an_advocate_before_anybody_decides() {
        CaseStory story = CaseStory.detained(KEPIL, Map.of()).offeredTo(AIZADA).accepted()
                .step("advocate", "arrival", Map.of())
                .step("advocate", "first-meeting", Map.of("confidential", true, "beforeQuestioning", true))
                .step("coordinator", "release", Map.of("ground", "RELEASED_BY_COURT"))
                .step("decider", "grant", Map.of("ground", "FIRST_DETENTION", "orderNumber", "G-20"))
                .step("coordinator", "closure", Map.of("outcome", "SERVICE_COMPLETED"));
        assertThat(story.file(7).text("/file/state")).isEqualTo("CLOSED");
        var timeline = done(KEPIL.as("supervisor").get("/cases/" + story.id() + "/timeline"), 200);
        assertThat(timeline.body().path("entries").valueStream().map(entry -> entry.path("type").asString()).toList())
                .isEqualTo(List.of("detention.DetentionReported", "assignment.AssignmentOffered",
                        "assignment.AssignmentAccepted", "detention.ArrivalRecorded", "detention.FirstMeetingHeld",
                        "detention.DetaineeReleased", "eligibility.AidGranted", "closure.CaseClosed"));
    }

    @Test
    void the_time_of_the_detention_of_the_notice_and_of_the_record_are_three() {
        Instant detained = NOW.minus(Duration.ofHours(3));
        Instant told = NOW.minus(Duration.ofHours(1));
        CaseStory story = CaseStory.detained(KEPIL,
                Map.of("detainedAt", detained.toString(), "occurredAt", told.toString()));
        var file = story.file(0);
        assertThat(Instant.parse(file.text("/file/detention/detainedAt"))).isEqualTo(detained);
        assertThat(Instant.parse(file.text("/file/detention/notifiedAt"))).isEqualTo(told);
        assertThat(Instant.parse(file.text("/file/changedAt"))).isAfter(told);
    }

    @Test
    void a_notice_told_twice_has_one_receipt_and_one_person() {
        Map<String, Object> notice = new HashMap<>(NOTICE);
        notice.put("reference", UUID.randomUUID().toString());
        var first = done(KEPIL.as("intake").post("/detentions", notice), 201);
        var again = done(KEPIL.as("coordinator").post("/detentions", notice), 201);
        assertThat(again.body()).isEqualTo(first.body());
        notice.put("detaineeName", "Somebody Else");
        var other = done(KEPIL.as("intake").post("/detentions", notice), 409);
        assertThat(other.text("/rule")).isEqualTo("detention.new-notice-required");
    }

    @Test
    void the_desk_shows_who_waits_and_follows_the_advocate() {
        CaseStory story = CaseStory.detained(KEPIL, Map.of("illTreatment", true));
        await(story, "WAITS_FOR_ADVOCATE");
        story.offeredTo(AIZADA).accepted();
        await(story, "ON_THE_WAY");
        story.step("intake", "arrival", Map.of());
        await(story, "ARRIVED");
        story.step("intake", "defence-refusal", Map.of("inWriting", true, "inPresenceOfAdvocate", true, "reason",
                "Has an advocate of their own"));
        Await.until("no card any more", () -> card(story).isEmpty());
    }

    @Test
    void the_page_of_the_desk_has_a_card_for_a_notice_that_its_form_made() {
        Visitor intake = Visitor.signedIn(KEPIL.address(), "intake", KEPIL.password("intake"));
        String name = "Form " + UUID.randomUUID();
        Map<String, String> form = new HashMap<>();
        NOTICE.forEach((field, value) -> form.put(field, value.toString()));
        form.putAll(Map.of("form", "notice", "detaineeName", name, "minor", "true", "illTreatment", "false", "zone",
                "Asia/Bishkek"));
        intake.get("/detentions/new");
        assertThat(intake.post("/detentions", form).headers().firstValue("Location").orElse("")).contains("/cases/")
                .contains("version=0");
        Await.until("a card with that name", () -> intake.get("/detentions").body().contains(name));
    }

    private static void await(CaseStory story, String stage) {
        Await.until("the card stands at " + stage, () -> card(story)
                .filter(card -> card.path("illTreatment").asBoolean())
                .map(card -> card.path("stage").asString()).filter(stage::equals).isPresent());
    }

    private static Optional<JsonNode> card(CaseStory story) {
        return done(KEPIL.as("supervisor").get("/detentions?limit=500"), 200).body().path("notices").valueStream()
                .filter(notice -> notice.path("caseId").asString().equals(story.id())).findFirst();
    }
}
