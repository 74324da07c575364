package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.AIZADA;
import static org.kepil.standalone.CaseStory.OFFICE;
import static org.kepil.standalone.CaseStory.done;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kepil.standalone.Api.Answer;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import tools.jackson.databind.JsonNode;

/** Row B9: hearings are scheduled, held, adjourned, missed, cancelled, with their result; and an iCalendar feed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(OutputCaptureExtension.class)
class B9HearingsIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
    private static final String ADDRESS = "/hearings/feeds/advocates/" + AIZADA;

    @Test
    void hearings_are_scheduled_held_adjourned_missed_and_cancelled_with_their_result() {
        CaseStory story = CaseStory.requested(KEPIL).granted().offeredTo(AIZADA).accepted();
        String held = story.hearing(YESTERDAY);
        String missed = scheduled(story, YESTERDAY.plusSeconds(7200));
        String cancelled = story.hearing(NOW.plus(Duration.ofDays(9)));
        story.adjourned(cancelled, NOW.plus(Duration.ofDays(10)));
        Answer early = KEPIL.as("coordinator").post(of(story, cancelled) + "/absence",
                Map.of("by", "CLIENT", "ground", "ILLNESS"));
        assertThat(done(early, 409).text("/rule")).isEqualTo("hearing.appointed-time-required");
        Answer unlisted = KEPIL.as("coordinator").post(of(story, missed) + "/absence",
                Map.of("by", "ADVOCATE", "ground", "PARTY"));
        assertThat(unlisted.status()).isEqualTo(409);
        long version = story.held(held).step("coordinator", "hearings/" + missed + "/absence",
                Map.of("by", "ADVOCATE", "ground", "OTHER_HEARING")).cancelled(cancelled).file(0).number("/version");
        Await.until("all is seen", () -> statuses(story, version).equals(List.of("HELD", "MISSED", "CANCELLED")));
        JsonNode file = done(KEPIL.as("supervisor").get("/cases/" + story.id() + "/hearings"), 200).body();
        assertThat(file.at("/hearings/0/result").asString()).isEqualTo("DECISION_FOR_CLIENT");
        assertThat(file.at("/hearings/1/missed/by").asString()).isEqualTo("ADVOCATE");
        assertThat(file.at("/hearings/1/missed/ground").asString()).isEqualTo("OTHER_HEARING");
        assertThat(file.at("/hearings/1/room").asString()).isEqualTo("12");
        assertThat(file.at("/hearings/2/adjournments").asInt()).isEqualTo(1);
    }

    @Test
    void supervisors_see_which_advocate_was_not_at_a_hearing() {
        CaseStory story = CaseStory.requested(KEPIL).granted().offeredTo(AIZADA).accepted();
        String missed = story.hearing(YESTERDAY);
        story.step("advocate", "hearings/" + missed + "/absence", Map.of("by", "ADVOCATE", "ground", "ILLNESS"));
        CaseStory other = CaseStory.requested(KEPIL).granted();
        String ofClient = other.hearing(YESTERDAY);
        other.step("coordinator", "hearings/" + ofClient + "/absence", Map.of("by", "CLIENT", "ground", "NOT_BROUGHT"));
        Await.until("the supervisor is told", () -> missedBy().contains(story.id()));
        assertThat(missedBy()).doesNotContain(other.id());
    }

    @Test
    void the_calendar_shows_hearings_by_office_and_by_advocate_as_they_were_known_then() {
        CaseStory story = CaseStory.requested(KEPIL).granted().offeredTo(AIZADA).accepted();
        Instant before = Instant.now();
        Instant at = NOW.plus(Duration.ofDays(40));
        story.hearing(at);
        String between = "from=" + at + "&to=" + at.plusSeconds(1);
        Await.until("the calendar has it", () -> listed("supervisor", between).contains(story.number()));
        assertThat(listed("supervisor", between + "&office=" + OFFICE)).contains(story.number());
        assertThat(listed("supervisor", between + "&advocate=" + AIZADA)).contains(story.number());
        assertThat(listed("supervisor", between + "&advocate=" + CaseStory.MAKSAT)).doesNotContain(story.number());
        assertThat(listed("advocate", between)).contains(story.number());
        assertThat(listed("supervisor", "from=" + at.plusSeconds(1) + "&to=" + at.plusSeconds(9)))
                .doesNotContain(story.number());
        assertThat(listed("supervisor", between + "&asOf=" + before)).doesNotContain(story.number());
        LocalDate day = LocalDate.ofInstant(at, ZoneId.of("Asia/Bishkek"));
        Visitor visitor = Visitor.signedIn(KEPIL.address(), "coordinator", KEPIL.password("coordinator"));
        assertThat(visitor.get("/hearings?scale=month&day=" + day).body()).contains(story.number(),
                "/cases/" + story.id() + "/hearings");
        assertThat(visitor.get("/hearings?scale=month&day=" + day + "&asOf=" + before).body())
                .doesNotContain(story.number());
        assertThat(visitor.get("/hearings").body()).contains("aria-current=\"date\"");
        story.replacedByMaksat();
        Await.until("it is the other's hearing",
                () -> listed("supervisor", between + "&advocate=" + CaseStory.MAKSAT).contains(story.number()));
        assertThat(listed("advocate", between)).doesNotContain(story.number());
    }

    @Test
    void two_hearings_of_one_advocate_at_one_time_are_allowed_and_warned_of() {
        Instant at = NOW.plus(Duration.ofDays(50));
        CaseStory one = CaseStory.requested(KEPIL).granted().offeredTo(AIZADA).accepted();
        CaseStory other = CaseStory.requested(KEPIL).granted().offeredTo(AIZADA).accepted();
        CaseStory later = CaseStory.requested(KEPIL).granted().offeredTo(AIZADA).accepted();
        one.hearing(at);
        other.hearing(at.plusSeconds(1800));
        later.hearing(at.plusSeconds(3600 + 1800));
        Await.until("all are there", () -> listed("supervisor", "from=" + at + "&to=" + at.plusSeconds(9000))
                .containsAll(List.of(one.number(), other.number(), later.number())));
        JsonNode found = hearings("supervisor", "from=" + at + "&to=" + at.plusSeconds(1));
        JsonNode mine = found.path("entries").valueStream()
                .filter(entry -> entry.path("number").asString().equals(one.number())).findFirst().orElseThrow();
        assertThat(mine.path("overlaps").valueStream().map(each -> each.path("number").asString()))
                .containsExactly(other.number());
        Visitor visitor = Visitor.signedIn(KEPIL.address(), "coordinator", KEPIL.password("coordinator"));
        assertThat(visitor.get("/cases/" + other.id()).body()).contains("has another hearing at that time",
                one.number());
        assertThat(visitor.get("/cases/" + later.id()).body()).doesNotContain("has another hearing at that time");
    }

    @Test
    void an_advocate_subscribes_to_a_calendar_without_a_password_and_nothing_of_the_client_is_in_it(
            CapturedOutput output) {
        CaseStory story = CaseStory.requested(KEPIL).granted().offeredTo(AIZADA).accepted();
        String hearing = scheduled(story, NOW.plus(Duration.ofDays(60)));
        assertThat(done(KEPIL.as("coordinator").post(ADDRESS, Map.of()), 409).text("/rule"))
                .isEqualTo("calendar.own-calendar-required");
        Map<String, String> once = Api.once();
        String address = done(KEPIL.as("advocate").post(ADDRESS, Map.of(), once), 200).text("/address");
        assertThat(KEPIL.as("advocate").post(ADDRESS, Map.of(), once).body().has("address")).isFalse();
        Await.until("the calendar is there", () -> fetch(address, "").statusCode() == 200 && find(address, hearing));
        HttpResponse<String> calendar = fetch(address, "");
        assertThat(calendar.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(calendar.body()).doesNotContain("Tolgonai", "dismissal", "+996").contains("VERSION:2.0");
        VEvent first = event(calendar.body(), hearing);
        assertThat(value(first, Property.SUMMARY)).isEqualTo(story.number() + ": Hearing on the merits");
        assertThat(value(first, Property.LOCATION)).isEqualTo("District court of Kyzyl-Dala, room 12");
        assertThat(value(first, Property.DTSTART)).endsWith("Z");
        assertThat(value(first, Property.STATUS)).isEqualTo("CONFIRMED");
        String tag = calendar.headers().firstValue("ETag").orElseThrow();
        assertThat(fetch(address, tag).statusCode()).isEqualTo(304);

        story.adjourned(hearing, NOW.plus(Duration.ofDays(61)));
        Await.until("it moved", () -> !value(event(fetch(address, "").body(), hearing), Property.DTSTART)
                .equals(value(first, Property.DTSTART)));
        HttpResponse<String> changed = fetch(address, tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(sequence(event(changed.body(), hearing))).isGreaterThan(sequence(first));
        story.cancelled(hearing);
        Await.until("it is cancelled", () -> value(event(fetch(address, "").body(), hearing), Property.STATUS)
                .equals("CANCELLED"));

        String renewed = done(KEPIL.as("advocate").post(ADDRESS, Map.of()), 200).text("/address");
        Await.until("the new address is there", () -> fetch(renewed, "").statusCode() == 200);
        assertThat(fetch(address, "").statusCode()).isEqualTo(404);
        done(KEPIL.as("advocate").post(ADDRESS + "/revocation", Map.of()), 200);
        Await.until("it is revoked", () -> fetch(renewed, "").statusCode() == 404);
        assertThat(output.getAll()).doesNotContain(token(address), token(renewed));
    }

    @Test
    void an_office_has_a_calendar_of_all_its_hearings() {
        CaseStory story = CaseStory.requested(KEPIL).granted();
        String hearing = story.hearing(NOW.plus(Duration.ofDays(70)));
        Visitor visitor = Visitor.signedIn(KEPIL.address(), "coordinator", KEPIL.password("coordinator"));
        String went = visitor.post("/hearings/feeds/offices/" + OFFICE, Map.of()).headers().firstValue("Location")
                .orElseThrow();
        String page = visitor.get(went).body();
        String address = page.substring(page.indexOf("<code")).replaceAll("(?s)^[^>]*>([^<]*)<.*", "$1");
        assertThat(page).contains("Revoke the address");
        Await.until("the calendar is there", () -> find(address, hearing));
        assertThat(visitor.get(went).body()).as("it is shown once").doesNotContain(token(address));
    }

    private static String scheduled(CaseStory story, Instant at) {
        return done(KEPIL.as("coordinator").post("/cases/" + story.id() + "/hearings", Map.of("scheduledAt",
                at.toString(), "court", "District court of Kyzyl-Dala", "room", "12", "kind", "MERITS")), 201)
                .text("/id");
    }

    private static String of(CaseStory story, String hearing) {
        return "/cases/" + story.id() + "/hearings/" + hearing;
    }

    private static List<String> statuses(CaseStory story, long version) {
        return KEPIL.as("supervisor").get("/cases/" + story.id() + "/hearings?version=" + version).body()
                .path("hearings").valueStream().map(hearing -> hearing.path("status").asString()).toList();
    }

    private static List<String> missedBy() {
        return done(KEPIL.as("supervisor").get("/anomalies"), 200).body().path("anomalies").valueStream()
                .filter(each -> each.path("kind").asString().equals("MISSED_HEARING"))
                .map(each -> each.path("caseId").asString()).toList();
    }

    private static JsonNode hearings(String userName, String query) {
        return done(KEPIL.as(userName).get("/hearings?" + query), 200).body();
    }

    private static List<String> listed(String userName, String query) {
        return hearings(userName, query).path("entries").valueStream().map(entry -> entry.path("number").asString())
                .toList();
    }

    private static HttpResponse<String> fetch(String address, String known) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        return Api.send((known.isEmpty() ? request : request.header("If-None-Match", known)).build());
    }

    private static boolean find(String address, String hearing) {
        return fetch(address, "").body().contains(hearing);
    }

    private static VEvent event(String text, String hearing) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate().hasErrors()).as("what the standard forbids").isFalse();
            return calendar.<VEvent>getComponents().stream()
                    .filter(event -> value(event, Property.UID).equals(hearing + "@kepil")).findFirst().orElseThrow();
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static int sequence(VEvent event) {
        return Integer.parseInt(value(event, Property.SEQUENCE));
    }

    private static String token(String address) {
        return address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
    }
}
