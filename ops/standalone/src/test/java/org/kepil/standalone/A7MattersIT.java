package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.AIZADA;
import static org.kepil.standalone.CaseStory.done;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kepil.standalone.Api.Answer;

/**
 * Row A7: criminal (detention, investigation, court, appeal), misdemeanour, administrative and civil matters, each with its own
 * stages, limits and fees, by the rules of both countries.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class A7MattersIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final Instant FIRST = Instant.parse("2026-11-02T04:00:00Z");
    private static final List<String> ORDERED = List.of("amount");
    private static final List<String> SINGLE_ORDER = List.of("rate", "tripsPaid", "work", "whole", "time", "filed",
            "amount");
    private static final List<String> REPRESENTATION = List.of("rate", "filed", "amount");
    private static final Map<String, String> OF_ORDER = Map.of("inputs.ordered", "2500");
    private static final Map<String, String> OF_DEFENCE = Map.of("inputs.markers", "1", "inputs.custody", "3.5");

    private static String kyiv = "";

    /**
     * What the rules of a country say of a matter.
     *
     * @param stages  all of them, the one whose fee is claimed first
     * @param foreign a stage of other matters
     * @param answer  the limit within which an advocate answers
     * @param told    what an act for the first stage tells
     * @param lines   of its fee, by name
     */
    record Track(String country, String matter, List<String> stages, String foreign, String answer,
            Map<String, String> told, List<String> lines) {

        @Override
        public String toString() {
            return country + " " + matter;
        }
    }

    static Stream<Track> tracks() {
        return Stream.of(
                new Track("KG", "CRIMINAL", List.of("DETENTION", "INVESTIGATION", "COURT", "APPEAL"), "PROCEDURE",
                        "OFFER_ANSWER_CRIMINAL", Map.of(), ORDERED),
                new Track("KG", "MISDEMEANOUR", List.of("INVESTIGATION", "DETENTION", "COURT", "APPEAL"), "PROCEDURE",
                        "OFFER_ANSWER_CRIMINAL", Map.of(), ORDERED),
                new Track("KG", "ADMINISTRATIVE", List.of("PROCEDURE", "COURT", "APPEAL"), "DETENTION",
                        "OFFER_ANSWER", OF_ORDER, ORDERED),
                new Track("KG", "CIVIL", List.of("APPEAL", "PROCEDURE", "COURT"), "INVESTIGATION", "OFFER_ANSWER",
                        OF_ORDER, ORDERED),
                new Track("UA", "CRIMINAL", List.of("SINGLE_ACTION", "DETENTION", "INVESTIGATION", "COURT", "APPEAL",
                        "CASSATION", "EXECUTION"), "PROCEDURE", "OFFER_ANSWER_CRIMINAL", OF_DEFENCE, SINGLE_ORDER),
                new Track("UA", "MISDEMEANOUR", List.of("DETENTION", "COURT", "APPEAL"), "INVESTIGATION",
                        "OFFER_ANSWER_CRIMINAL", OF_DEFENCE, SINGLE_ORDER),
                new Track("UA", "ADMINISTRATIVE", List.of("COURT", "APPEAL", "CASSATION"), "DETENTION",
                        "OFFER_ANSWER", Map.of("inputs.markers", "0"), REPRESENTATION),
                new Track("UA", "CIVIL", List.of("CASSATION", "COURT", "APPEAL"), "EXECUTION", "OFFER_ANSWER",
                        Map.of("inputs.markers", "0"), REPRESENTATION));
    }

    @BeforeAll
    static void openAnOfficeInUkraine() {
        kyiv = done(KEPIL.as("admin").post("/offices", Map.of("code", "KYIVAG", "name", "Invented office", "country",
                "UA", "region", "Kyiv", "zone", "Europe/Kyiv")), 201).text("/id");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tracks")
    void a_matter_has_its_own_stages_limits_and_fees(Track track) {
        boolean ukraine = track.country().equals("UA");
        CaseStory story = CaseStory.requested(KEPIL, track.matter(), ukraine ? kyiv : CaseStory.OFFICE);
        assertThat(length(story, 0, "APPLICATION_DECIDE")).isEqualTo(ukraine ? 10 : 3);
        story.step("decider", "grant", Map.of("ground", "DOMESTIC_VIOLENCE", "orderNumber", "G-7")).offeredTo(AIZADA);
        assertThat(answers(story)).containsExactly(track.answer());
        story.accepted();

        int hours = 0;
        for (String stage : track.stages()) {
            story.served("PROCEDURAL_ACT", stage, FIRST.plusSeconds(7_200L * hours++));
        }
        assertThat(refused(story, track.foreign())).isEqualTo("service.stage-of-matter-required");

        String first = track.stages().getFirst();
        story.step("advocate", "stage-end", Map.of("stage", first, "result", "COMPLETED"));
        story.claimed(first, track.told());
        Answer work = done(KEPIL.as("supervisor").get("/cases/" + story.id() + "/services?version="
                + (5 + track.stages().size())), 200);
        assertThat(work.text("/acts/0/fee/rulebook")).startsWith(track.country() + "/");
        assertThat(work.text("/acts/0/fee/currency")).isEqualTo(ukraine ? "UAH" : "KGS");
        assertThat(work.body().at("/acts/0/fee/lines").valueStream().map(line -> line.path("name").asString()))
                .containsExactlyElementsOf(track.lines());
        if (!ukraine) {
            assertThat(work.number("/acts/0/fee/amountMinor")).isEqualTo(switch (first) {
                case "DETENTION" -> 100_000;
                case "INVESTIGATION" -> 300_000;
                default -> 250_000;
            });
        } else {
            assertThat(work.number("/acts/0/fee/amountMinor")).isPositive();
        }
        Visitor advocate = Visitor.signedIn(KEPIL.address(), "advocate", KEPIL.password("advocate"));
        String page = advocate.get("/cases/" + story.id() + "/services?step=services").body();
        track.stages().stream().skip(1).forEach(stage -> assertThat(page).contains("value=\"" + stage + "\""));
        assertThat(page).doesNotContain("<option value=\"" + track.foreign() + "\"");
    }

    private static int length(CaseStory story, long version, String limit) {
        return limits(story, version).body().path("clocks").valueStream()
                .filter(clock -> clock.path("limit").asString().equals(limit)).findFirst().orElseThrow()
                .at("/length/days").asInt();
    }

    private static List<String> answers(CaseStory story) {
        return limits(story, 2).body().path("clocks").valueStream().map(clock -> clock.path("limit").asString())
                .filter(limit -> limit.startsWith("OFFER_ANSWER")).toList();
    }

    private static Answer limits(CaseStory story, long version) {
        return done(KEPIL.as("supervisor").get("/cases/" + story.id() + "/limits?version=" + version), 200);
    }

    private static String refused(CaseStory story, String stage) {
        return done(KEPIL.as("advocate").post("/cases/" + story.id() + "/services", Map.of("kind", "MEETING", "stage",
                stage, "occurredAt", FIRST.minusSeconds(86_400).toString(), "minutes", "30")), 409).text("/rule");
    }
}
