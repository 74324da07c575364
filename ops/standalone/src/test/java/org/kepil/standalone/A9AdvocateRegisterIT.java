package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.OFFICE;
import static org.kepil.standalone.CaseStory.done;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Row A9, its register: entry by contest, suspension and exclusion by numbered order and ground, what one takes on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class A9AdvocateRegisterIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();

    @Test
    void an_entry_says_by_which_contest_and_for_what() {
        String id = entered();
        JsonNode row = row(id);
        assertThat(row.path("admission").path("contest").asString()).isEqualTo("C-7");
        assertThat(row.path("practice").path("specialisations")).hasSize(2);
        assertThat(row.path("practice").path("districts").get(0).asString()).isEqualTo("ALAMUDUN");
        done(KEPIL.as("admin").post("/advocates/" + id + "/practice", Map.of("languages", List.of("KY"))), 200);
        Await.until("the practice changed", () -> row(id).path("practice").path("specialisations").isEmpty());
    }

    @Test
    void who_is_excluded_by_order_takes_no_case_and_may_be_entered_again() {
        String id = entered();
        assertThat(KEPIL.as("admin").post("/advocates/" + id + "/exclusion", Map.of("orderNumber", "X-1", "ground",
                "WEATHER", "orderedOn", "2026-05-04")).text("/rule")).isEqualTo("rulebook.listed-code-required");
        done(KEPIL.as("admin").post("/advocates/" + id + "/exclusion", Map.of("orderNumber", "X-1", "ground",
                "CONTRACT_ENDED", "orderedOn", "2026-05-04")), 200);
        Await.until("the register says so",
                () -> row(id).path("exclusion").path("orderNumber").asString().equals("X-1"));
        CaseStory story = CaseStory.requested(KEPIL).granted();
        assertThat(KEPIL.as("coordinator")
                .post("/cases/" + story.id() + "/offer", Map.of("advocateId", id, "ground", "WISH_OF_CLIENT"))
                .text("/rule")).isEqualTo("advocate.good-standing-required");
        assertThat(KEPIL.as("admin").post("/advocates/" + id + "/suspension", Map.of("orderNumber", "S-1", "ground",
                "Another")).text("/rule")).isEqualTo("advocate.in-register-required");
        done(KEPIL.as("admin").post("/advocates/" + id + "/reentry", Map.of("orderNumber", "E-2", "contest", "C-9",
                "contestResult", "Passed")), 200);
        Await.until("the advocate is back", () -> row(id).path("admission").path("orderNumber").asString()
                .equals("E-2"));
        story.offeredTo(id);
    }

    private static String entered() {
        String number = "R-" + UUID.randomUUID().toString().substring(0, 8);
        String id = done(KEPIL.as("admin").post("/advocates",
                Map.of("registerNumber", number, "name", "Invented " + number,
                        "officeId", OFFICE, "orderNumber", "E-1", "contest", "C-7", "contestResult", "Passed",
                        "specialisations", List.of("CRIMINAL", "CIVIL"), "districts", "ALAMUDUN, SOKULUK", "languages",
                        List.of("KY", "RU"))),
                201).text("/id");
        Await.until("the entry is listed", () -> !row(id).isMissingNode());
        return id;
    }

    private static JsonNode row(String id) {
        return done(KEPIL.as("intake").get("/advocates"), 200).body().path("advocates").valueStream()
                .filter(one -> one.path("advocateId").asString().equals(id)).findFirst()
                .orElse(tools.jackson.databind.node.JsonNodeFactory.instance.missingNode());
    }
}
