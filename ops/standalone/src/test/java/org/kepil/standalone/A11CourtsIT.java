package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.AIZADA;
import static org.kepil.standalone.CaseStory.OFFICE;
import static org.kepil.standalone.CaseStory.done;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.standalone.A6PartnerIT.Registered;
import org.kepil.standalone.Api.Answer;
import tools.jackson.databind.JsonNode;

/** Row A11: courts ask for counsel, see their own hearings, and tell how the proceedings ended. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class A11CourtsIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private final Registered court = A6PartnerIT.partner(KEPIL, "COURT");

    private static Map<String, Object> request() {
        return Map.of("reference", "C/" + UUID.randomUUID(), "applicantName", "Bektur Asanov", "summary",
                "Is before the court without counsel", "matter", "CRIMINAL", "officeId", OFFICE, "courtCase",
                "UD-17/2026", "scheduledAt", NOW.plus(Duration.ofDays(2)).toString(), "ground", "MANDATORY_DEFENCE",
                "article", "art. 122");
    }

    @Test
    void a_court_asks_for_counsel_and_follows_the_matter_to_its_outcome() {
        Map<String, Object> request = request();
        Answer sent = done(court.api().post("/counsel-requests", request), 201);
        assertThat(done(court.api().post("/counsel-requests", request), 200).body()).isEqualTo(sent.body());
        JsonNode asked = asked(sent.text("/receipt"), true);
        assertThat(asked.path("courtCase").path("known").asString()).isEqualTo("UD-17/2026");
        String id = asked.path("caseId").asString();
        step("decider", id, "grant", Map.of("ground", "ESPECIALLY_GRAVE_CRIME", "orderNumber", "G-17"));
        step("coordinator", id, "offer", Map.of("advocateId", AIZADA, "ground", "WISH_OF_CLIENT"));
        step("advocate", id, "acceptance", Map.of("advocateId", AIZADA, "orderNumber", "A-18"));
        Await.until("the court waits no more", () -> requests(true).noneMatch(one -> is(one, sent)));
        assertThat(requests(false).anyMatch(one -> is(one, sent))).isTrue();
        Map<String, Object> outcome = Map.of("reference", request.get("reference"), "stage", "COURT", "outcome",
                "ACQUITTED");
        done(court.api().post("/outcomes", outcome), 200);
        done(court.api().post("/outcomes", outcome), 200);
        Map<String, Object> other = new HashMap<>(outcome);
        other.put("outcome", "CONVICTED");
        assertThat(done(court.api().post("/outcomes", other), 409).text("/rule"))
                .isEqualTo("court.first-outcome-required");
        Visitor advocate = Visitor.signedIn(KEPIL.address(), "advocate", KEPIL.password("advocate"));
        Await.until("the case page tells", () -> advocate.get("/cases/" + id).body().contains("acquitted"));
        assertThat(advocate.get("/cases/" + id + "/timeline").body()).contains("UD-17/2026",
                "how the proceedings ended");
    }

    @Test
    void a_court_sees_its_own_hearings_and_nothing_of_the_client() {
        Map<String, Object> request = request();
        Answer sent = done(court.api().post("/counsel-requests", request), 201);
        Await.until("the hearing is listed", () -> court.api().get("/hearings").body().path("hearings").size() == 1);
        Answer calendar = done(court.api().get("/hearings"), 200);
        assertThat(calendar.text("/hearings/0/reference")).isEqualTo(request.get("reference"));
        assertThat(calendar.text("/hearings/0/state")).isEqualTo("SCHEDULED");
        assertThat(calendar.body().toString()).doesNotContain("Bektur", "without counsel");
        String id = asked(sent.text("/receipt"), true).path("caseId").asString();
        step("decider", id, "grant", Map.of("ground", "ESPECIALLY_GRAVE_CRIME", "orderNumber", "G-17"));
        done(KEPIL.as("coordinator").post("/cases/" + id + "/hearings", Map.of("scheduledAt",
                NOW.plus(Duration.ofDays(9)).toString(), "court", "Another court")), 201);
        done(KEPIL.as("coordinator").post("/cases/" + id + "/hearings", Map.of("scheduledAt",
                NOW.plus(Duration.ofDays(5)).toString(), "court", "Invented body " + court.clientId(), "room", "4")),
                201);
        Await.until("two of three are its own",
                () -> court.api().get("/hearings").body().path("hearings").size() == 2);
        assertThat(court.api().get("/hearings").text("/hearings/1/room")).isEqualTo("4");
        Api another = A6PartnerIT.partner(KEPIL, "COURT").api();
        assertThat(another.get("/hearings").body().path("hearings").size()).isZero();
    }

    @Test
    void where_the_rules_say_so_an_advocate_is_appointed_within_a_day_of_the_ruling() {
        String kyiv = done(KEPIL.as("admin").post("/offices",
                Map.of("code", "KYVC", "name", "Invented centre", "country", "UA", "zone", "Europe/Kyiv")), 201)
                .text("/id");
        String clientId = "c" + UUID.randomUUID().toString().substring(0, 8);
        String secret = done(KEPIL.as("admin").post("/partners", Map.of("clientId", clientId, "name", "Court of Dnipro",
                "kind", "COURT", "offices", List.of(kyiv))), 201).text("/clientSecret");
        Api api = new Api(KEPIL.address(), clientId, secret).under("/partner/v1");
        Await.until("the court signs in", () -> api.get("/submissions/none").status() == 404);
        Instant ruled = NOW.minus(Duration.ofHours(3));
        Map<String, Object> request = new HashMap<>(request());
        request.put("officeId", kyiv);
        request.put("occurredAt", ruled.toString());
        String id = asked(done(api.post("/counsel-requests", request), 201).text("/receipt"), true).path("caseId")
                .asString();
        JsonNode clock = KEPIL.as("supervisor").get("/cases/" + id + "/limits?version=3").body().path("clocks")
                .valueStream().filter(each -> each.path("limit").asString().equals("COURT_REQUEST_APPOINT"))
                .findFirst().orElseThrow();
        assertThat(Instant.parse(clock.path("dueAt").asString())).isEqualTo(ruled.plus(Duration.ofHours(24)));
        assertThat(clock.at("/basis/sure").asString()).isEqualTo("UNCONFIRMED");
    }

    @Test
    void an_advocate_or_the_office_tells_an_outcome_that_the_court_did_not() {
        CaseStory story = CaseStory.requested(KEPIL).granted().offeredTo(AIZADA).accepted();
        story.step("advocate", "proceedings-outcome", Map.of("stage", "COURT", "ground", "CLAIM_ALLOWED"));
        assertThat(story.file(4).text("/file/sides/court/outcomes/0/outcome")).isEqualTo("CLAIM_ALLOWED");
        Visitor coordinator = Visitor.signedIn(KEPIL.address(), "coordinator", KEPIL.password("coordinator"));
        assertThat(coordinator.get("/cases/" + story.id() + "?step=proceedings-outcome").body())
                .contains("Outcome of proceedings");
    }

    @Test
    void only_a_court_asks_for_counsel_and_tells_outcomes() {
        Api police = A6PartnerIT.partner(KEPIL, "POLICE").api();
        assertThat(done(police.post("/counsel-requests", request()), 409).text("/rule"))
                .isEqualTo("submission.kind-of-partner-required");
        assertThat(done(police.post("/outcomes", Map.of("reference", "1", "stage", "COURT", "outcome", "ACQUITTED")),
                409).text("/rule")).isEqualTo("submission.kind-of-partner-required");
        assertThat(court.api().post("/outcomes", Map.of("reference", "never sent", "stage", "COURT", "outcome",
                "ACQUITTED")).status()).isEqualTo(404);
        Map<String, Object> request = request();
        String receipt = done(court.api().post("/counsel-requests", request), 201).text("/receipt");
        Api another = A6PartnerIT.partner(KEPIL, "COURT").api();
        assertThat(another.post("/outcomes", Map.of("reference", request.get("reference"), "stage", "COURT",
                "outcome", "ACQUITTED")).status()).isEqualTo(404);
        assertThat(another.get("/submissions/" + receipt).status()).isEqualTo(404);
    }

    @Test
    void the_page_lists_what_courts_wait_for() {
        String receipt = done(court.api().post("/counsel-requests", request()), 201).text("/receipt");
        Visitor intake = Visitor.signedIn(KEPIL.address(), "intake", KEPIL.password("intake"));
        Await.until("the page lists it", () -> intake.get("/court-requests?waiting=true").body().contains(receipt));
        assertThat(intake.get("/court-requests").body()).contains("no advocate yet", "UD-17/2026", "Requested")
                .doesNotContain("Imported");
    }

    private static java.util.stream.Stream<JsonNode> requests(boolean waiting) {
        return done(KEPIL.as("supervisor").get("/court-requests?waiting=" + waiting), 200).body().path("requests")
                .valueStream();
    }

    private static boolean is(JsonNode request, Answer sent) {
        return request.path("receipt").asString().equals(sent.text("/receipt"));
    }

    private static JsonNode asked(String receipt, boolean waiting) {
        Await.until("the request of the court is listed",
                () -> requests(waiting).anyMatch(one -> one.path("receipt").asString().equals(receipt)));
        return requests(waiting).filter(one -> one.path("receipt").asString().equals(receipt)).findFirst()
                .orElseThrow();
    }

    private static void step(String userName, String id, String verb, Map<String, ?> body) {
        done(KEPIL.as(userName).post("/cases/" + id + "/" + verb, body), 200);
    }
}
