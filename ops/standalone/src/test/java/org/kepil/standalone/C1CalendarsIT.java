package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.OFFICE;
import static org.kepil.standalone.CaseStory.REQUEST;
import static org.kepil.standalone.CaseStory.done;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

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
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.rules.RulebookReader;

import tools.jackson.databind.JsonNode;

/** Row C1: working-day calendars per country and region, effective-dated; hours of business; roll-forward. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@OwnKepil
class C1CalendarsIT {

    private static final String REGION = "Invented Valley";

    @Test
    void a_regions_day_off_and_moved_working_day_count_at_its_offices_only(@TempDir Path data) throws IOException {
        try (RunningKepil kepil = RunningKepil.on(data, "--kepil.alarms.every=1h")) {
            Commands commands = kepil.part(Commands.class);
            commands.send(ProposeRulebook.of(rules()), by("Aida Example"));
            commands.send(new ApproveRulebook(RulebookId.parse("KG/2026-r")), by("Bermet Example"));
            String there = done(kepil.as("admin").post("/offices", Map.of("code", "VAL", "name", "Valley office",
                    "country", "KG", "region", REGION, "zone", "Asia/Bishkek")), 201).text("/id");

            String country = requested(kepil, OFFICE, "2026-10-05T05:00:00Z");
            String region = requested(kepil, there, "2026-10-05T05:00:00Z");
            assertThat(due(kepil, country)).as("Monday, and three working days").isEqualTo("2026-10-08T11:00:00Z");
            assertThat(due(kepil, region)).as("Wednesday is off there, and the Saturday is worked")
                    .isEqualTo("2026-10-09T11:00:00Z");
            String next = requested(kepil, there, "2026-10-08T05:00:00Z");
            assertThat(due(kepil, next)).isEqualTo("2026-10-12T11:00:00Z");
            String later = requested(kepil, there, "2025-10-06T05:00:00Z");
            assertThat(due(kepil, later)).as("before these rules nobody had that day off")
                    .isEqualTo("2025-10-09T11:00:00Z");

            JsonNode year = year(kepil, "&region=" + REGION.replace(" ", "%20"));
            assertThat(special(year)).contains("2026-10-07 VALLEY_DAY", "2026-10-10 worked",
                    "2026-08-31 INDEPENDENCE_DAY");
            assertThat(special(year(kepil, ""))).contains("2026-08-31 INDEPENDENCE_DAY")
                    .doesNotContain("2026-10-07 VALLEY_DAY", "2026-10-10 worked");
            assertThat(year.path("regions").valueStream().map(JsonNode::asString)).containsExactly(REGION);
            Visitor visitor = Visitor.signedIn(kepil.address(), "admin", kepil.password("admin"));
            assertThat(visitor.get("/rulebooks/calendar?country=KG&year=2026&region=" + REGION.replace(" ", "%20"))
                    .body()).contains("VALLEY_DAY", "Independence Day", "Worked instead of another day");
            assertThat(visitor.get("/rulebooks").body()).contains("/rulebooks/calendar");
        }
    }

    private static String requested(RunningKepil kepil, String office, String at) {
        Map<String, Object> body = new HashMap<>(REQUEST);
        body.put("applicantName", "Somebody " + UUID.randomUUID());
        body.put("officeId", office);
        body.put("occurredAt", at);
        return done(kepil.as("intake").post("/cases", body), 201).text("/id");
    }

    private static String due(RunningKepil kepil, String id) {
        Await.until("the limits know the case", () -> kepil.as("supervisor").get("/cases/" + id + "/limits")
                .body().path("clocks").size() > 0);
        return kepil.as("supervisor").get("/cases/" + id + "/limits").body().path("clocks").valueStream()
                .filter(clock -> clock.path("limit").asString().equals("APPLICATION_DECIDE"))
                .map(clock -> clock.path("dueAt").asString()).findFirst().orElseThrow();
    }

    private static JsonNode year(RunningKepil kepil, String more) {
        return done(kepil.as("admin").get("/rulebooks/calendar?country=KG&year=2026" + more), 200).body();
    }

    private static List<String> special(JsonNode year) {
        return year.path("special").valueStream().map(day -> day.path("day").asString() + " "
                + (day.path("worked").asBoolean() ? "worked" : day.path("code").asString())).toList();
    }

    private static Act by(String name) {
        return new Act(UUID.randomUUID(), name, Role.ADMINISTRATOR, null, null, null, Channel.API, null, null, null,
                null, "none");
    }

    private static String rules() throws IOException {
        try (InputStream shipped = Objects
                .requireNonNull(RulebookReader.class.getResourceAsStream("/rulebook/kg-2022-1.yml"))) {
            return new String(shipped.readAllBytes(), StandardCharsets.UTF_8).replace("id: KG/2022-1", "id: KG/2026-r")
                    .replace("inForceFrom: 2022-08-10", "inForceFrom: 2026-01-01")
                    .replace("\n  worked: []\n",
                            """

                                      worked: []
                                      regions:
                                        - region: Invented Valley
                                          holidays:
                                            - {code: VALLEY_DAY, yearly: --10-07, days: [], from: 2026-01-01, basis: {source: practice, sure: unconfirmed}}
                                          worked:
                                            - {code: MOVED_DAY, days: [2026-10-10], basis: {source: practice, sure: unconfirmed}}
                                    """);
        }
    }
}
