package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.OFFICE;
import static org.kepil.standalone.CaseStory.REQUEST;
import static org.kepil.standalone.CaseStory.done;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

/** Row C3: due, at risk, overdue queues; escalation; alarms recorded as events, none lost and none doubled by a kill. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@OwnKepil
class C3AlarmsIT {

    private static final String LONG_AGO = "2026-06-01T05:00:00Z";
    private static final String ALARM = "timelimit.AlarmRaised";
    private static final String ESCALATION = "timelimit.AlarmEscalated";

    @TempDir
    private static Path data = Path.of("");

    @SuppressWarnings("NullAway") // started before the first test
    private static RunningKepil kepil;

    @BeforeAll
    static void start() {
        kepil = RunningKepil.on(data, "--kepil.alarms.every=100ms");
    }

    @AfterAll
    static void end() {
        kepil.close();
    }

    @Test
    void an_alarm_that_nobody_answers_is_raised_to_the_next_in_line_once_for_each_level() {
        String id = requested(kepil::as);
        Await.until("both levels are told", () -> events(kepil::as, id, ESCALATION).size() == 2);
        List<JsonNode> told = events(kepil::as, id, ESCALATION);
        assertThat(told).extracting(entry -> entry.at("/event/to").asString()).containsExactlyInAnyOrder("OFFICE_HEAD",
                "COORDINATION_CENTRE");
        assertThat(told).allSatisfy(entry -> {
            assertThat(entry.at("/event/rulebookId").asString()).isEqualTo("KG/2022-1");
            assertThat(entry.at("/act/role").asString()).isEqualTo("SYSTEM");
        });
        assertThat(events(kepil::as, id, ALARM)).hasSize(1);
        assertThat(alarmsInQueue(id)).contains("OFFICE_HEAD", "COORDINATION_CENTRE");
        Await.until("it is raised to the head of the office",
                () -> raised("decider").contains("/cases/" + id + "/limits"));
        assertThat(raised("supervisor")).contains("/cases/" + id + "/limits");
        assertThat(kepil.as("coordinator").get("/escalations").status()).isEqualTo(403);
        Visitor visitor = Visitor.signedIn(kepil.address(), "supervisor", kepil.password("supervisor"));
        assertThat(visitor.get("/escalations").body()).contains("/cases/" + id + "/limits",
                "the coordination centre on");
        assertThat(visitor.get("/cases/" + id + "/limits").body()).contains("Told of it: the head of the office");
        assertThat(visitor.get("/limits?queue=overdue").body()).contains("Raised to the coordination centre");

        done(kepil.as("decider").post("/cases/" + id + "/grant",
                Map.of("ground", "SINGLE_PERSON", "orderNumber", "G-9")),
                200);
        Await.until("what was done is raised to nobody",
                () -> !raised("supervisor").contains("/cases/" + id + "/limits"));
        assertThat(events(kepil::as, id, ESCALATION)).hasSize(2);
    }

    @Test
    void what_has_time_left_is_raised_to_nobody() {
        String id = done(kepil.as("intake").post("/cases", REQUEST), 201).text("/id");
        String late = requested(kepil::as);
        Await.until("the late one was told of", () -> events(kepil::as, late, ESCALATION).size() == 2);
        assertThat(events(kepil::as, id, ALARM)).isEmpty();
        assertThat(events(kepil::as, id, ESCALATION)).isEmpty();
    }

    @Test
    void the_clocks_of_complaints_raise_alarms_and_escalate_likewise() {
        String id = done(kepil.as("intake").post("/complaints", Map.of("complainant", "Aida Example", "statement",
                "Nobody called back", "officeId", OFFICE, "aboutOffice", OFFICE, "kind", "DELAY", "channel", "PHONE",
                "occurredAt", LONG_AGO)), 201).text("/id");
        Await.until("both limits are told of at both levels",
                () -> steps(id, "complaint.ComplaintAlarmEscalated") == 4);
        assertThat(steps(id, "complaint.ComplaintAlarmRaised")).isEqualTo(2);
        JsonNode complaint = done(kepil.as("supervisor").get("/complaints/" + id), 200).body();
        assertThat(complaint.at("/item/deadlines").valueStream().map(limit -> limit.path("told").size()))
                .containsOnly(2);
        assertThat(raised("supervisor")).contains("/complaints/" + id);
        for (String step : List.of("owner", "voiding")) {
            done(kepil.as("supervisor").post("/complaints/" + id + "/" + step,
                    step.equals("owner") ? Map.of() : Map.of("reason", "Entered in error")), 200);
        }
        Await.until("a void one is raised to nobody", () -> !raised("supervisor").contains("/complaints/" + id));
        assertThat(steps(id, "complaint.ComplaintAlarmRaised")).isEqualTo(2);
    }

    @Test
    void a_kill_while_alarms_are_raised_loses_none_and_doubles_none(@TempDir Path directory) {
        String rounds = "--kepil.alarms.every=20ms";
        KepilProcess running = KepilProcess.start(directory.resolve("data"), rounds).awaitUp();
        try {
            List<String> cases = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                cases.add(requested(running::as));
            }
            KepilProcess first = running;
            Await.until("some alarm is raised", () -> !events(first::as, cases.getFirst(), ALARM).isEmpty());
            for (int i = 0; i < 20; i++) {
                cases.add(requested(running::as));
            }
            running.killAll();
            running = KepilProcess.start(directory.resolve("data"), rounds).awaitUp();
            KepilProcess second = running;
            Await.within(60, "every case has both levels",
                    () -> cases.stream().allMatch(id -> events(second::as, id, ESCALATION).size() >= 2));
            for (String id : cases) {
                assertThat(events(second::as, id, ALARM)).as(id).hasSize(1);
                assertThat(events(second::as, id, ESCALATION)).as(id).hasSize(2);
            }
        } finally {
            running.killAll();
        }
    }

    private static String requested(Function<String, Api> as) {
        Map<String, Object> body = new HashMap<>(REQUEST);
        body.put("applicantName", "Somebody " + UUID.randomUUID());
        body.put("occurredAt", LONG_AGO);
        return done(as.apply("intake").post("/cases", body), 201).text("/id");
    }

    private static List<JsonNode> events(Function<String, Api> as, String id, String type) {
        var timeline = as.apply("supervisor").get("/cases/" + id + "/timeline");
        return timeline.body().path("entries").valueStream()
                .filter(entry -> entry.path("type").asString().equals(type)).toList();
    }

    private static long steps(String complaint, String event) {
        return kepil.as("supervisor").get("/complaints/" + complaint).body().at("/item/steps").valueStream()
                .filter(step -> step.path("event").asString().equals(event)).count();
    }

    private static List<String> alarmsInQueue(String id) {
        Await.until("the queue knows", () -> inQueue(id).stream().filter(to -> !to.isEmpty()).count() == 2);
        return List.copyOf(inQueue(id));
    }

    private static List<String> inQueue(String id) {
        return done(kepil.as("supervisor").get("/limits?limit=500&queue=overdue"), 200).body().path("items")
                .valueStream().filter(item -> item.path("caseId").asString().equals(id))
                .flatMap(item -> item.at("/clock/alarms").valueStream()).map(alarm -> alarm.path("to").asString())
                .toList();
    }

    private static List<String> raised(String userName) {
        return done(kepil.as(userName).get("/escalations"), 200).body().path("alarms").valueStream()
                .map(alarm -> alarm.path("address").asString()).toList();
    }
}
