package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.REQUEST;
import static org.kepil.standalone.CaseStory.done;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Row A9, in part: suspension puts the open cases up for reassignment. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class A9ReassignmentIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final Pattern KEY = Pattern.compile("name=\"idempotencyKey\" value=\"([^\"]+)\"");

    @Test
    void a_suspension_puts_the_open_cases_up_and_one_click_gives_them_to_whoever_is_next() {
        String suspended = advocate("Suspended");
        String id = held(suspended);
        String closed = held(suspended);
        done(KEPIL.as("coordinator").post("/cases/" + closed + "/closure", Map.of("outcome", "SERVICE_COMPLETED")),
                200);
        String number = done(KEPIL.as("supervisor").get("/cases/" + id + "?version=3"), 200).text("/file/number");
        assertThat(queue()).doesNotContain(id, closed);
        done(KEPIL.as("admin").post("/advocates/" + suspended + "/suspension",
                Map.of("orderNumber", "S-17", "ground", "PROCEEDINGS_AGAINST_ADVOCATE")), 200);
        Await.until("the case is up for another", () -> queue().contains(id));
        assertThat(queue()).doesNotContain(closed);
        Visitor coordinator = Visitor.signedIn(KEPIL.address(), "coordinator", KEPIL.password("coordinator"));
        String page = coordinator.get("/assignment/reassign").body();
        String row = page.substring(page.indexOf(number));
        Matcher key = KEY.matcher(row);
        assertThat(key.find()).isTrue();
        coordinator.post("/cases/" + id + "/reassignment", Map.of("form", "reassignment", "idempotencyKey",
                key.group(1), "from", suspended, "ground", "SUSPENSION", "orderNumber", "S-17"));
        Await.until("nobody waits any more", () -> !queue().contains(id));
        var last = done(KEPIL.as("supervisor").get("/cases/" + id + "?version=4"), 200).body()
                .at("/file/representations/1");
        assertThat(last.path("advocateId").asString()).isNotEqualTo(suspended);
        assertThat(last.at("/found/choice/ranked/0/advocateId").asString())
                .isEqualTo(last.path("advocateId").asString());
        Map<String, String> excluded = new HashMap<>();
        last.at("/found/choice/excluded").forEach(
                each -> excluded.put(each.path("advocateId").asString(), each.path("why").asString()));
        assertThat(excluded).containsEntry(suspended, "SUSPENDED");
    }

    @Test
    void a_conflict_that_the_holder_declares_puts_the_case_up_too() {
        String advocate = advocate("Conflicted");
        String id = held(advocate);
        done(KEPIL.as("coordinator").post("/cases/" + id + "/conflict", Map.of("advocateId", advocate)), 200);
        Await.until("the case is up for another", () -> queue().contains(id));
        done(KEPIL.as("coordinator").post("/cases/" + id + "/reassignment",
                Map.of("from", advocate, "ground", "CONFLICT_OF_INTEREST", "orderNumber", "A-2")), 200);
        Await.until("nobody waits any more", () -> !queue().contains(id));
    }

    @Test
    void an_advocate_sees_their_own_offers_and_cases() {
        CaseStory story = CaseStory.requested(KEPIL).granted().offeredTo(CaseStory.AIZADA);
        Await.until("the offer is seen", () -> mine("/offers").contains(story.id()));
        Visitor advocate = Visitor.signedIn(KEPIL.address(), "advocate", KEPIL.password("advocate"));
        assertThat(advocate.get("/assignment/mine").body()).contains(story.number()).contains("Answer until")
                .contains("step=acceptance").contains("step=decline");
        story.accepted();
        Await.until("the case is held", () -> mine("/cases").contains(story.id()));
        assertThat(mine("/offers")).doesNotContain(story.id());
    }

    private static List<String> mine(String part) {
        return done(KEPIL.as("advocate").get("/assignment/mine"), 200).body().at(part).valueStream()
                .map(each -> each.path("caseId").asString()).toList();
    }

    private static List<String> queue() {
        return done(KEPIL.as("coordinator").get("/assignment/reassignments?limit=500"), 200).body().path("items")
                .valueStream().map(item -> item.at("/engagement/caseId").asString()).toList();
    }

    private static String advocate(String name) {
        return done(KEPIL.as("admin").post("/advocates", Map.of("registerNumber", "A9-" + UUID.randomUUID(), "name",
                name, "officeId", CaseStory.OFFICE)), 201).text("/id");
    }

    private static String held(String advocate) {
        String id = done(KEPIL.as("intake").post("/cases", REQUEST), 201).text("/id");
        done(KEPIL.as("decider").post("/cases/" + id + "/grant",
                Map.of("ground", "SINGLE_PERSON", "orderNumber", "G-1")),
                200);
        done(KEPIL.as("coordinator").post("/cases/" + id + "/offer",
                Map.of("advocateId", advocate, "ground", "WISH_OF_CLIENT")), 200);
        done(KEPIL.as("coordinator").post("/cases/" + id + "/acceptance",
                Map.of("advocateId", advocate, "orderNumber", "A-1")), 200);
        return id;
    }
}
