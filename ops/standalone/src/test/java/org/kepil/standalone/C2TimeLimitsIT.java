package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.REQUEST;
import static org.kepil.standalone.CaseStory.done;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kepil.command.Commands;
import org.kepil.command.rulebook.ApproveRulebook;
import org.kepil.command.rulebook.ProposeRulebook;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.rulebook.TimeLimit;
import org.kepil.kernel.timelimit.LimitClock;
import org.kepil.kernel.timelimit.Mark;
import org.kepil.kernel.timelimit.Run;
import org.kepil.rules.RulebookReader;

import tools.jackson.databind.JsonNode;

/** Time limits through the API: how they are counted, why they stand still, where they queue, and who is told. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@OwnKepil
class C2TimeLimitsIT {

    private static final String[] SETTINGS = {"--kepil.alarms.every=100ms"};
    private static final String ALARM = "timelimit.AlarmRaised";

    @TempDir
    private static Path data = Path.of("");

    @SuppressWarnings("NullAway") // started before the first test
    private static RunningKepil kepil;

    @BeforeAll
    static void start() {
        kepil = RunningKepil.on(data, SETTINGS);
        adoptRulesWithPauses();
    }

    @AfterAll
    static void end() {
        kepil.close();
    }

    @Test
    void c1_working_days_are_counted_by_the_calendar_of_the_country_and_roll_over_its_holidays() {
        String id = requestedAt(Instant.parse("2026-08-27T05:00:00Z"));
        JsonNode clock = clock(id, "APPLICATION_DECIDE");
        assertThat(clock.path("dueAt").asString()).as("Independence Day and a weekend lie between")
                .isEqualTo("2026-09-02T11:00:00Z");
        assertThat(clock.at("/length/unit").asString()).isEqualTo("WORKING_DAYS");
        assertThat(clock.at("/basis/rulebook").asString()).isEqualTo("KG/2026-t");
        assertThat(clock.at("/basis/sure").asString()).isEqualTo("UNCONFIRMED");
    }

    @Test
    void c1_what_comes_after_closing_time_counts_as_of_the_next_working_day() {
        String id = requestedAt(Instant.parse("2026-10-02T12:00:00Z"));
        assertThat(clock(id, "APPLICATION_DECIDE").path("dueAt").asString()).isEqualTo("2026-10-08T11:00:00Z");
    }

    @Test
    void c1_a_run_that_began_under_older_rules_is_counted_by_them() {
        String id = requestedAt(Instant.parse("2025-10-02T05:00:00Z"));
        assertThat(clock(id, "APPLICATION_DECIDE").at("/basis/rulebook").asString()).isEqualTo("KG/2022-1");
    }

    @Test
    void c2_a_limit_starts_pauses_resumes_and_stops_on_events_and_says_why_it_stands_still() {
        String id = requestedAt(Instant.now().minus(Duration.ofDays(40)));
        Instant granted = Instant.now().minus(Duration.ofHours(30));
        step(id, "decider", "grant",
                Map.of("ground", "SINGLE_PERSON", "orderNumber", "G-1", "occurredAt", text(granted)));
        assertThat(clock(id, "REPORT").path("state").asString()).isEqualTo("OVERDUE");
        var scheduled = kepil.as("coordinator").post("/cases/" + id + "/hearings", Map.of("scheduledAt",
                text(granted.plus(Duration.ofHours(29))), "court", "Invented court", "occurredAt",
                text(granted.plus(Duration.ofHours(10)))));
        String hearing = done(scheduled, 201).text("/id");
        seen(id, scheduled.number("/version"));
        JsonNode paused = clock(id, "REPORT");
        assertThat(paused.path("state").asString()).isEqualTo("PAUSED");
        assertThat(paused.path("standstill").asString()).isEqualTo("BY_RULE");
        step(id, "coordinator", "hearings/" + hearing + "/holding", Map.of("result", "CONTINUES", "occurredAt",
                text(granted.plus(Duration.ofHours(29)))));
        JsonNode resumed = clock(id, "REPORT");
        assertThat(resumed.path("state").asString()).isEqualTo("RUNNING");
        assertThat(Instant.parse(resumed.path("dueAt").asString()))
                .isEqualTo(Instant.parse(text(granted)).plus(Duration.ofHours(24 + 19)));
        step(id, "coordinator", "closure", Map.of("outcome", "SERVICE_COMPLETED"));
        JsonNode met = clock(id, "REPORT");
        assertThat(met.path("state").asString()).isEqualTo("MET");
        assertThat(met.path("turns").valueStream().map(turn -> turn.path("kind").asString())).containsExactly("START",
                "PAUSE", "RESUME", "STOP");
        assertThat(clock(id, "APPLICATION_DECIDE").path("state").asString()).isEqualTo("BROKEN");
    }

    @Test
    void c3_an_overdue_limit_is_in_the_queue_of_its_office_until_it_is_done() {
        String id = requestedAt(Instant.parse("2026-07-01T05:00:00Z"));
        String office = CaseStory.OFFICE;
        assertThat(limitsIn("overdue&office=" + office)).contains(id);
        assertThat(limitsIn("overdue&office=" + UUID.randomUUID())).doesNotContain(id);
        assertThat(limitsIn("due")).doesNotContain(id);
        step(id, "decider", "grant", Map.of("ground", "SINGLE_PERSON", "orderNumber", "G-2"));
        assertThat(limitsIn("overdue&code=APPLICATION_DECIDE")).doesNotContain(id);
    }

    @Test
    void c3_an_alarm_is_raised_once_at_risk_and_once_overdue_and_neither_lost_nor_doubled_by_a_restart() {
        String overdue = requestedAt(Instant.parse("2026-06-01T05:00:00Z"));
        String risky = requestedAt(startOfARunAtRisk());
        Await.until("both alarms are raised", () -> alarms(overdue).size() == 1 && alarms(risky).size() == 1);
        assertThat(alarms(overdue).getFirst().at("/event/kind").asString()).isEqualTo("BROKEN");
        assertThat(alarms(overdue).getFirst().at("/event/rulebookId").asString()).isEqualTo("KG/2026-t");
        assertThat(alarms(overdue).getFirst().at("/act/role").asString()).isEqualTo("SYSTEM");
        assertThat(alarms(risky).getFirst().at("/event/kind").asString()).isEqualTo("AT_RISK");

        kepil.close();
        kepil = RunningKepil.on(data, "--kepil.alarms.every=1h");
        String between = requestedAt(Instant.parse("2026-06-02T05:00:00Z"));
        kepil.close();
        kepil = RunningKepil.on(data, SETTINGS);

        Await.until("what was due meanwhile is raised", () -> alarms(between).size() == 1);
        assertThat(alarms(overdue)).hasSize(1);
        assertThat(alarms(risky)).hasSize(1);
        assertThat(clock(between, "APPLICATION_DECIDE").path("alarms").valueStream().filter(alarm -> !alarm.has("to")))
                .hasSize(1);
    }

    /** Between the alarm point and the due there is a working day, so some hour of the last weeks began such a run. */
    private static Instant startOfARunAtRisk() {
        Rulebook rules = new RulebookReader().read(rulesWithPauses());
        TimeLimit limit = rules.limit("APPLICATION_DECIDE").orElseThrow();
        Instant now = Instant.now();
        for (int hours = 1; hours < 24 * 60; hours++) {
            Instant start = now.minus(Duration.ofHours(hours));
            Run run = new LimitClock(limit, rules.calendar(), rules.zone())
                    .runs(List.of(new Mark(Mark.Kind.START, start, 0))).getFirst();
            if (run.state(now) == Run.State.AT_RISK && run.state(now.plusSeconds(300)) == Run.State.AT_RISK) {
                return start;
            }
        }
        throw new AssertionError("No start makes a run that is at risk at " + now);
    }

    private static String requestedAt(Instant at) {
        Map<String, Object> body = new HashMap<>(REQUEST);
        body.put("occurredAt", text(at));
        String id = done(kepil.as("intake").post("/cases", body), 201).text("/id");
        seen(id, 0);
        return id;
    }

    private static void step(String id, String userName, String verb, Map<String, ?> body) {
        seen(id, done(kepil.as(userName).post("/cases/" + id + "/" + verb, body), 200).number("/version"));
    }

    /** Reads until the view of limits and that of cases know the version; one question waits two seconds only. */
    private static void seen(String id, long version) {
        for (String view : List.of("/limits", "/timeline")) {
            Await.until("the step is seen", () -> {
                var answer = kepil.as("supervisor").get("/cases/" + id + view + "?version=" + version);
                return answer.status() == 200 && !answer.body().path("stale").asBoolean();
            });
        }
    }

    private static JsonNode clock(String id, String limit) {
        var limits = done(kepil.as("supervisor").get("/cases/" + id + "/limits"), 200);
        return limits.body().path("clocks").valueStream()
                .filter(clock -> clock.path("limit").asString().equals(limit)).findFirst().orElseThrow();
    }

    private static List<String> limitsIn(String queue) {
        var answer = done(kepil.as("supervisor").get("/limits?limit=500&queue=" + queue), 200);
        return answer.body().path("items").valueStream().map(item -> item.path("caseId").asString()).toList();
    }

    private static List<JsonNode> alarms(String id) {
        var timeline = done(kepil.as("supervisor").get("/cases/" + id + "/timeline"), 200);
        return timeline.body().path("entries").valueStream()
                .filter(entry -> entry.path("type").asString().equals(ALARM)).toList();
    }

    /** The rules that Kepil brings, from 2026 on with a limit that stands still while a hearing is awaited. */
    private static void adoptRulesWithPauses() {
        Commands commands = kepil.part(Commands.class);
        ProposeRulebook proposal = ProposeRulebook.of(rulesWithPauses());
        commands.send(proposal, by("Aida Example"));
        commands.send(new ApproveRulebook(RulebookId.parse("KG/2026-t")), by("Bermet Example"));
    }

    private static Act by(String name) {
        return new Act(UUID.randomUUID(), name, Role.ADMINISTRATOR, null, null, null, Channel.API, null, null, null,
                null, "none");
    }

    private static String rulesWithPauses() {
        try (InputStream shipped = Objects
                .requireNonNull(RulebookReader.class.getResourceAsStream("/rulebook/kg-2022-1.yml"))) {
            return new String(shipped.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("id: KG/2022-1", "id: KG/2026-t")
                    .replace("inForceFrom: 2022-08-10", "inForceFrom: 2026-01-01").replace("\nlimits:\n", """

                            limits:
                              - code: REPORT
                                starts: [eligibility.AidGranted]
                                stops: [closure.CaseClosed]
                                pauses: [hearing.HearingScheduled]
                                resumes: [hearing.HearingHeld]
                                matters: []
                                length: {elapsed: PT24H}
                                awaits: false
                                basis: {source: practice, sure: unconfirmed}
                            """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To the millisecond, as the log keeps it. */
    private static String text(Instant at) {
        return Instant.ofEpochMilli(at.toEpochMilli()).toString();
    }
}
