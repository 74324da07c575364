package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.OFFICE;
import static org.kepil.standalone.CaseStory.REQUEST;
import static org.kepil.standalone.CaseStory.done;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.office.OpenOffice;
import tools.jackson.databind.JsonNode;

/** Row B4: a detector for requests that nobody assessed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class B4UnassessedIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");

    @Test
    void a_request_of_which_nobody_was_heard_for_longer_than_a_decision_may_take_is_told_with_its_age() {
        Instant asked = Instant.now().minus(Duration.ofDays(40));
        String id = requested(asked);
        Await.until("it is told", () -> told(id) != null);
        JsonNode request = Objects.requireNonNull(told(id));
        assertThat(request.path("limit").asString()).isEqualTo("APPLICATION_DECIDE");
        assertThat(request.path("rulebook").asString()).startsWith("KG/");
        assertThat(request.path("age").asLong()).isBetween(workdays(asked) - 6, workdays(asked));
        assertThat(request.path("silence").asLong()).isEqualTo(request.path("age").asLong());
        assertThat(told(requested(Instant.now().minus(Duration.ofMinutes(5))))).isNull();
    }

    @Test
    void the_oldest_comes_first_and_each_office_has_its_own() {
        String later = requested(Instant.now().minus(Duration.ofDays(50)));
        String earlier = requested(Instant.now().minus(Duration.ofDays(60)));
        Await.until("both are told", () -> told(later) != null && told(earlier) != null);
        List<String> all = all("&office=" + OFFICE).stream().map(each -> each.path("caseId").asString()).toList();
        assertThat(all.indexOf(earlier)).isLessThan(all.indexOf(later));
        String elsewhere = requested("AKK", Instant.now().minus(Duration.ofDays(55)));
        Await.until("it is told of the other office", () -> told(elsewhere) != null);
        assertThat(all("&office=" + OpenOffice.idOf("AKK"))).extracting(each -> each.path("caseId").asString())
                .contains(elsewhere).doesNotContainAnyElementsOf(all);
        assertThat(done(KEPIL.as("supervisor").get("/unassessed"), 200).body().path("byOffice").valueStream())
                .anyMatch(office -> office.path("officeId").asString().equals(OFFICE)
                        && office.path("requests").asLong() >= 2);
    }

    @Test
    void a_decision_a_transfer_or_anything_that_the_person_hears_takes_it_off_and_taking_it_in_hand_does_not() {
        Instant asked = Instant.now().minus(Duration.ofDays(40));
        String decided = requested(asked);
        String moving = requested(asked);
        String heard = requested(asked);
        String taken = requested(asked);
        Await.until("all are told", () -> List.of(decided, moving, heard, taken).stream()
                .allMatch(id -> told(id) != null));
        step("decider", decided, "grant", Map.of("ground", "SINGLE_PERSON", "orderNumber", "G-1"));
        step("coordinator", moving, "transfer", Map.of("officeId", OpenOffice.idOf("AKK").toString(), "reason",
                "She moved"));
        done(KEPIL.as("intake").post("/cases/" + heard + "/opposing-parties", Map.of("name", "The employer")), 201);
        step("decider", taken, "taking", Map.of());
        Await.until("three are off", () -> told(decided) == null && told(moving) == null && told(heard) == null);
        assertThat(told(taken)).isNotNull();
    }

    @Test
    void the_page_tells_them_and_an_advocate_sees_none() {
        String id = requested(Instant.now().minus(Duration.ofDays(70)));
        String number = done(KEPIL.as("supervisor").get("/cases/" + id + "?version=0"), 200).text("/file/number");
        Visitor supervisor = Visitor.signedIn(KEPIL.address(), "supervisor", KEPIL.password("supervisor"));
        Await.until("the page tells it", () -> supervisor.get("/unassessed").body().contains(number));
        assertThat(supervisor.get("/cases").body()).contains("href=\"/unassessed\"");
        assertThat(done(KEPIL.as("advocate").get("/unassessed"), 200).body().path("requests")).isEmpty();
    }

    private static String requested(Instant at) {
        return requested("KDL", at);
    }

    private static String requested(String office, Instant at) {
        Map<String, Object> request = new HashMap<>(REQUEST);
        request.put("officeId", OpenOffice.idOf(office).toString());
        request.put("occurredAt", at.toString());
        return done(KEPIL.as("intake").post("/cases", request), 201).text("/id");
    }

    private static void step(String userName, String id, String verb, Map<String, ?> body) {
        done(KEPIL.as(userName).post("/cases/" + id + "/" + verb, body), 200);
    }

    private static @Nullable JsonNode told(String id) {
        return all("").stream().filter(each -> each.path("caseId").asString().equals(id)).findFirst().orElse(null);
    }

    private static List<JsonNode> all(String filter) {
        return done(KEPIL.as("supervisor").get("/unassessed?limit=500" + filter), 200).body().path("requests")
                .valueStream().toList();
    }

    /** Without the country's holidays, of which no forty days have more than six. */
    private static long workdays(Instant since) {
        return LocalDate.ofInstant(since, BISHKEK).datesUntil(LocalDate.now(BISHKEK)).map(day -> day.plusDays(1))
                .filter(day -> !Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek())).count();
    }
}
