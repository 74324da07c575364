package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.OFFICE;
import static org.kepil.standalone.CaseStory.done;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Row A5: the organisation is a tree with a history; lists and reports are scoped by node, as of their own moment. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class A5OrganisationIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();

    @Test
    void the_tree_of_a_day_is_the_tree_of_that_day() {
        String head = office("COORDINATION_CENTRE", null, "2024-01-01");
        String north = office("REGIONAL_CENTRE", head, "2024-01-01");
        String south = office("REGIONAL_CENTRE", head, "2024-01-01");
        String bureau = office("BUREAU", north, "2024-01-01");
        place(bureau, "BUREAU", south, "2026-01-01");
        Await.until("the bureau stands in the south", () -> node("2026-06-01", bureau).path("parent").asString()
                .equals(south));
        assertThat(node("2025-06-01", bureau).path("parent").asString()).isEqualTo(north);
        assertThat(node("2025-06-01", bureau).path("depth").asInt()).isEqualTo(2);
        assertThat(node("2023-06-01", bureau).has("kind")).isFalse();
        assertThat(KEPIL.as("admin").post("/offices/" + north + "/place", Map.of("kind", "REGIONAL_CENTRE", "parent",
                north, "from", "2026-02-01")).text("/rule")).isEqualTo("office.no-circle-required");
    }

    @Test
    void the_work_list_and_the_dashboard_of_a_node_are_those_of_all_offices_below_it() {
        String head = office("COORDINATION_CENTRE", null, "2024-01-01");
        String centre = office("LOCAL_CENTRE", head, "2024-01-01");
        String bureau = office("BUREAU", centre, "2024-01-01");
        Map<String, Object> request = new HashMap<>(CaseStory.REQUEST);
        request.put("officeId", bureau);
        String id = done(KEPIL.as("intake").post("/cases", request), 201).text("/id");
        done(KEPIL.as("supervisor").get("/cases/" + id + "?version=0"), 200);
        for (String node : List.of(head, centre, bureau)) {
            Await.until("the case is listed", () -> cases("/cases?under=" + node).contains(id));
            Await.until("the case is counted",
                    () -> done(KEPIL.as("manager").get("/dashboard?under=" + node), 200).number("/cases") == 1);
        }
        assertThat(cases("/cases?under=" + OFFICE)).doesNotContain(id);
        long before = done(KEPIL.as("supervisor").get("/cases?under=" + head), 200).number("/position");
        place(bureau, "BUREAU", OFFICE, "2024-01-01");
        Await.until("the case moved with its office", () -> !cases("/cases?under=" + head).contains(id));
        assertThat(cases("/cases?under=" + head + "&asOf=" + before)).contains(id);
    }

    private static String cases(String path) {
        return done(KEPIL.as("supervisor").get(path + (path.contains("?") ? "&" : "?") + "limit=200"), 200).response()
                .body();
    }

    private static String office(String kind, @Nullable String parent, String from) {
        String code = UUID.randomUUID().toString().replaceAll("[^a-f]", "").toUpperCase(Locale.ROOT);
        code = (code + "QXZWVK").substring(0, 3) + (char) ('G' + Math.abs(UUID.randomUUID().hashCode() % 20))
                + (char) ('G' + Math.abs(UUID.randomUUID().hashCode() % 20));
        String id = done(KEPIL.as("admin").post("/offices", Map.of("code", code, "name", "Office " + code, "country",
                "KG", "zone", "Asia/Bishkek")), 201).text("/id");
        place(id, kind, parent, from);
        return id;
    }

    private static void place(String id, String kind, @Nullable String parent, String from) {
        Map<String, Object> place = new HashMap<>(Map.of("kind", kind, "from", from));
        if (parent != null) {
            place.put("parent", parent);
        }
        done(KEPIL.as("admin").post("/offices/" + id + "/place", place), 200);
    }

    private static JsonNode node(String on, String office) {
        return done(KEPIL.as("supervisor").get("/offices/tree?on=" + on), 200).body().path("nodes").valueStream()
                .filter(node -> node.path("officeId").asString().equals(office)).findFirst()
                .orElse(tools.jackson.databind.node.JsonNodeFactory.instance.missingNode());
    }
}
