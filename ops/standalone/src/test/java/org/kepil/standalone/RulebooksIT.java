package org.kepil.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.REQUEST;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.standalone.Api.Answer;

/** The rules of a country come into force by two people, and decide from then on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RulebooksIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final String OWN = "a few quiet words";

    private final Api admin = KEPIL.as("admin");

    @Test
    void two_people_bring_the_rules_of_another_country_into_force_and_its_office_works_by_them() throws IOException {
        Answer office = admin.post("/offices", Map.of("code", "ZXA", "name", "Somewhere else", "country", "ZX", "zone",
                "UTC"));
        Map<String, Object> request = new HashMap<>(REQUEST);
        request.put("officeId", office.text("/id"));
        Map<String, Object> version = Map.of("rulebook", "ZX/2026-1");

        assertThat(admin.post("/rulebooks", Map.of("text", written("ZX/2026-1"))).status()).isEqualTo(200);
        assertThat(admin.post("/rulebooks/approval", version).text("/rule")).isEqualTo("rulebook.four-eyes-required");
        assertThat(KEPIL.as("intake").post("/cases", request).text("/rule"))
                .isEqualTo("rulebook.rules-in-force-required");
        assertThat(another().post("/rulebooks/approval", version).status()).isEqualTo(200);
        assertThat(KEPIL.as("intake").post("/cases", request).status()).isEqualTo(201);
        Await.until("the register shows it",
                () -> admin.get("/rulebooks").body().toString()
                        .contains("\"id\":\"ZX/2026-1\",\"state\":\"APPROVED\""));
    }

    @Test
    void what_is_no_rulebook_is_told_place_by_place_and_nothing_is_stored() throws IOException {
        Answer answer = admin.post("/rulebooks",
                Map.of("text", written("ZY/2026-1").replace("matters: [CRIMINAL]", "matters: [PIRACY]")));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/text");
        assertThat(answer.text("/errors/0/message")).contains("PIRACY");
        assertThat(admin.post("/rulebooks/rejection", Map.of("rulebook", "ZY/2026-1", "reason", "Not there."))
                .status()).isEqualTo(404);
    }

    @Test
    void what_the_rules_do_not_list_is_refused() {
        Map<String, Object> request = new HashMap<>(REQUEST);
        request.put("matter", "MARITIME");
        assertThat(KEPIL.as("intake").post("/cases", request).text("/rule"))
                .isEqualTo("rulebook.listed-code-required");
        CaseStory story = CaseStory.requested(KEPIL);
        Answer refused = KEPIL.as("decider").post("/cases/" + story.id() + "/grant",
                Map.of("ground", "BORN_LUCKY", "orderNumber", "G-1"));
        assertThat(refused.text("/rule")).isEqualTo("rulebook.listed-code-required");
    }

    /** Another administrator, with another name and a password of their own. */
    private Api another() {
        Answer opened = admin.post("/accounts",
                Map.of("userName", "second.admin", "displayName", "Second Example", "role", "ADMINISTRATOR"));
        String once = opened.text("/oneTimePassword");
        Await.until("the person signs in",
                () -> new Api(KEPIL.address(), "second.admin", once).get("/offices").status() == 403);
        Visitor.signedIn(KEPIL.address(), "second.admin", once).post("/password",
                Map.of("current", once, "wanted", OWN, "again", OWN));
        return new Api(KEPIL.address(), "second.admin", OWN);
    }

    private static String written(String id) throws IOException {
        try (InputStream text = Objects
                .requireNonNull(RulebookId.class.getResourceAsStream("/rulebook/kg-2022-1.yml"))) {
            return new String(text.readAllBytes(), UTF_8).replace("KG/2022-1", id);
        }
    }
}
