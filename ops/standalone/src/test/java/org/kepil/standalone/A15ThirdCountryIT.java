package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.done;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.standalone.Api.Answer;

import tools.jackson.databind.JsonNode;

/** A country that Kepil does not know: {@code rulebook/zz-2026-1.yml} and {@code messages/country/zz.properties}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class A15ThirdCountryIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();

    @Test
    void a15_a_third_country_is_added_by_one_file_of_rules_and_one_of_words_and_no_code() {
        String office = done(KEPIL.as("admin").post("/offices", Map.of("code", "ZZB", "name", "Harbour office",
                "country", "ZZ", "zone", "Europe/Lisbon")), 201).text("/id");
        CaseStory story = CaseStory.requested(KEPIL, "MARITIME", office);
        Answer unproven = KEPIL.as("decider").post("/cases/" + story.id() + "/grant",
                Map.of("ground", "SEAFARER", "orderNumber", "Z-1"));
        assertThat(unproven.text("/rule")).isEqualTo("eligibility.papers-or-day-required");
        Map<String, String> book = new HashMap<>(Map.of("type", "SEAMANS_BOOK"));
        done(KEPIL.as("intake").upload("/cases/" + story.id() + "/documents", book, "book.pdf",
                "%PDF-1.7 invented".getBytes(StandardCharsets.US_ASCII)), 201);
        story.step("decider", "grant", Map.of("ground", "SEAFARER", "orderNumber", "Z-1"));

        JsonNode decision = story.file(2).body().at("/file/decision");
        assertThat(decision.at("/under/rulebook").asString()).isEqualTo("ZZ/2026-1");
        assertThat(decision.at("/under/article").asString()).isEqualTo("7");
        String page = Visitor.signedIn(KEPIL.address(), "supervisor", KEPIL.password("supervisor"))
                .get("/cases/" + story.id() + "?version=2").body();
        assertThat(page).contains("affairs of seafarers", "member of a ship&#39;s crew", "seaman&#39;s book");
        JsonNode clocks = KEPIL.as("supervisor").get("/cases/" + story.id() + "/limits?version=2").body();
        assertThat(clocks.toString()).contains("\"rulebook\":\"ZZ/2026-1\"", "\"APPLICATION_DECIDE\"");
    }
}
