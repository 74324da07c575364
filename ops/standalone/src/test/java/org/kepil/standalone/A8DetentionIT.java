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

/** Row A8: notices of detention, the desk, and an advocate before any paper. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class A8DetentionIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Test
    void the_time_to_the_courts_decision_runs_from_the_detention_and_not_from_the_notice() {
        Instant since = NOW.minus(Duration.ofHours(5));
        CaseStory story = CaseStory.detained(KEPIL, Map.of("detainedAt", since.toString()));
        JsonNode clock = clock(story, 0, "DETENTION_COURT");
        assertThat(clock.path("state").asString()).isEqualTo("RUNNING");
        assertThat(Instant.parse(clock.path("dueAt").asString())).isEqualTo(since.plus(Duration.ofHours(48)));
        assertThat(clock.at("/basis/sure").asString()).isEqualTo("UNCONFIRMED");
    }

    @Test
    void where_the_rules_say_so_notice_appointment_and_arrival_have_an_hour_each() {
        String kyiv = done(KEPIL.as("admin").post("/offices", Map.of("code", "KYV", "name", "Invented centre of Kyiv",
                "country", "UA", "zone", "Europe/Kyiv")), 201).text("/id");
        Instant since = NOW.minus(Duration.ofHours(4));
        Instant told = since.plus(Duration.ofMinutes(150));
        CaseStory story = CaseStory.detained(KEPIL, Map.of("officeId", kyiv, "detainedAt", since.toString(),
                "occurredAt", told.toString())).offeredTo(AIZADA)
                .step("advocate", "acceptance", Map.of("advocateId", AIZADA, "orderNumber", "A-1", "occurredAt",
                        told.plus(Duration.ofMinutes(30)).toString()));
        assertThat(clock(story, 2, "DETENTION_NOTIFY").path("state").asString()).isEqualTo("BROKEN");
        assertThat(clock(story, 2, "DETENTION_APPOINT").path("state").asString()).isEqualTo("MET");
        JsonNode arrive = clock(story, 2, "DETENTION_ARRIVE");
        assertThat(Instant.parse(arrive.path("dueAt").asString())).isEqualTo(told.plus(Duration.ofMinutes(90)));
        story.step("advocate", "arrival", Map.of("occurredAt", told.plus(Duration.ofMinutes(80)).toString()));
        assertThat(clock(story, 3, "DETENTION_ARRIVE").path("state").asString()).startsWith("MET");
    }

    private static JsonNode clock(CaseStory story, long version, String code) {
        return KEPIL.as("supervisor").get("/cases/" + story.id() + "/limits?version=" + version).body().path("clocks")
                .valueStream().filter(clock -> clock.path("limit").asString().equals(code)).findFirst().orElseThrow();
    }

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
