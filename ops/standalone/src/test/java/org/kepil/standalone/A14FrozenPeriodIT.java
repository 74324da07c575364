package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.REQUEST;
import static org.kepil.standalone.CaseStory.done;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.standalone.Api.Answer;

/** Row A14: a period is frozen for publication, and counted again at any time, equal to the last digit. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class A14FrozenPeriodIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();

    @Test
    void a_frozen_month_is_counted_again_from_the_log_whatever_is_told_late() throws NoSuchAlgorithmException {
        grants(8, "2024-03");
        String id = freeze("2024-03", "supervisor");
        Answer first = recounted(id);
        assertThat(first.body().path("equal").asBoolean()).isTrue();
        assertThat(first.body().path("differences")).isEmpty();
        assertThat(first.number("/published/people")).isEqualTo(8);
        grants(7, "2024-03");
        Await.until("what was told late is counted", () -> recounted(id).number("/today/people") == 15);
        Answer later = recounted(id);
        assertThat(later.body().path("equal").asBoolean()).isTrue();
        assertThat(later.text("/sha256")).isEqualTo(first.text("/publication/sha256"));
        assertThat(later.number("/published/people")).isEqualTo(8);
        assertThat(later.body().path("differences").valueStream()
                .filter(line -> line.path("by").asString().equals("MATTER")).findFirst().orElseThrow()
                .path("today").asLong()).isEqualTo(15);
        String csv = KEPIL.as("manager").knock("GET", "/publications/" + id + "/table.csv").response().body();
        assertThat(csv).startsWith("by,code,people\n").contains("PERIOD,2024-03,", "ALL,,8", "SMALLEST,,5");
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                .digest(csv.getBytes(StandardCharsets.UTF_8)))).isEqualTo(later.text("/sha256"));
    }

    @Test
    void small_numbers_are_hidden_in_what_is_published() {
        grants(3, "2024-06");
        String id = freeze("2024-Q2", "manager");
        assertThat(recounted(id).body().at("/published/tables/0/lines").valueStream()
                .anyMatch(line -> line.path("people").asLong() == 3)).isFalse();
        assertThat(KEPIL.as("manager").knock("GET", "/publications/" + id + "/table.csv").response().body())
                .contains("MATTER,CIVIL,*");
    }

    @Test
    void a_period_is_published_once_until_the_publication_is_withdrawn() {
        String first = freeze("2023", "supervisor");
        Map<String, Object> again = Map.of("country", "KG", "period", "2023", "smallest", "5");
        assertThat(done(KEPIL.as("supervisor").post("/publications", again), 409).text("/rule"))
                .isEqualTo("publication.one-publication-required");
        done(KEPIL.as("manager").post("/publications/" + first + "/withdrawal", Map.of("reason", "A mistake")), 200);
        String second = done(KEPIL.as("supervisor").post("/publications", again), 201).text("/id");
        Await.until("the second edition is listed", () -> done(KEPIL.as("manager").get("/publications"), 200).body()
                .path("publications").valueStream().anyMatch(one -> one.path("publicationId").asString().equals(second)
                        && one.path("edition").asInt() == 2));
    }

    @Test
    void a_period_that_is_not_over_and_a_table_that_hides_nobody_are_not_published() {
        assertThat(done(KEPIL.as("supervisor").post("/publications", Map.of("country", "KG", "period", "2199",
                "smallest", "5")), 409).text("/rule")).isEqualTo("publication.period-over-required");
        assertThat(done(KEPIL.as("supervisor").post("/publications", Map.of("country", "KG", "period", "2022-Q1",
                "smallest", "0")), 409).text("/rule")).isEqualTo("publication.suppression-required");
        assertThat(done(KEPIL.as("supervisor").post("/publications", Map.of("country", "KG", "period", "2022-Q5",
                "smallest", "5")), 400).text("/errors/0/pointer")).isEqualTo("/period");
        assertThat(KEPIL.as("manager").get("/publications/" + java.util.UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void the_page_freezes_a_period_and_shows_that_the_hash_is_equal() {
        Visitor manager = Visitor.signedIn(KEPIL.address(), "manager", KEPIL.password("manager"));
        manager.get("/publications?step=publication-freezing");
        String place = manager.post("/publications", Map.of("country", "KG", "period", "2022-11", "smallest", "5"))
                .headers().firstValue("Location").orElseThrow();
        String id = place.replaceAll(".*id=", "");
        assertThat(manager.get(place).body()).contains("2022-11");
        assertThat(manager.get("/publications/" + id).body()).contains("id=\"equal\"").doesNotContain("id=\"unequal\"");
    }

    private static String freeze(String period, String userName) {
        String id = done(KEPIL.as(userName).post("/publications", Map.of("country", "KG", "period", period, "smallest",
                "5")), 201).text("/id");
        Await.until("the publication is listed",
                () -> KEPIL.as("manager").get("/publications/" + id).status() == 200);
        return id;
    }

    private static Answer recounted(String id) {
        return done(KEPIL.as("manager").get("/publications/" + id), 200);
    }

    /** So many people are granted aid in that month, which is told today. */
    private static void grants(int people, String month) {
        long before = people(month);
        for (int i = 0; i < people; i++) {
            Map<String, Object> request = new HashMap<>(REQUEST);
            request.put("occurredAt", month + "-10T06:00:00Z");
            String id = done(KEPIL.as("intake").post("/cases", request), 201).text("/id");
            done(KEPIL.as("decider").post("/cases/" + id + "/grant", Map.of("ground", "SINGLE_PERSON", "orderNumber",
                    "G-" + i, "occurredAt", month + "-12T06:00:00Z")), 200);
        }
        Await.until("all are counted", () -> people(month) == before + people);
    }

    private static long people(String month) {
        return done(KEPIL.as("manager").get("/statistics/aided?country=KG&period=" + month), 200).number("/people");
    }
}
