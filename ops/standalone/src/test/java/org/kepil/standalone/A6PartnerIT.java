package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.AIZADA;
import static org.kepil.standalone.CaseStory.OFFICE;
import static org.kepil.standalone.CaseStory.done;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.standalone.Api.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Row A6: front offices, police, courts and local governments submit through their own systems, get a receipt number, look up
 * how it stands, and may safely repeat themselves.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class A6PartnerIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final Pattern SHOWN = Pattern.compile("id=\"client-secret\">([^<]+)<");
    static final String BASE = "/partner/v1";

    private final Api centre = partner(KEPIL, "ADMINISTRATIVE_SERVICE_CENTRE").api();

    /** A partner that was just registered. */
    record Registered(String id, String clientId, String secret, Api api) {
    }

    static Registered partner(RunningKepil kepil, String kind) {
        String clientId = "p" + UUID.randomUUID().toString().substring(0, 8);
        Answer registered = done(kepil.as("admin").post("/partners", Map.of("clientId", clientId, "name",
                "Invented body " + clientId, "kind", kind, "offices", List.of(OFFICE))), 201);
        String secret = registered.text("/clientSecret");
        Api api = new Api(kepil.address(), clientId, secret).under(BASE);
        Await.until("the partner signs in", () -> api.get("/submissions/none").status() == 404);
        return new Registered(registered.text("/id"), clientId, secret, api);
    }

    static Map<String, Object> submission() {
        return Map.of("reference", "FO/" + UUID.randomUUID(), "applicantName", "Tolgonai Bekova", "summary",
                "Asks for help with a dismissal", "contact", "+996 000 000 000", "matter", "CIVIL", "officeId",
                OFFICE);
    }

    @Test
    void a_front_office_submits_a_request_and_follows_it_by_its_receipt_number() {
        Map<String, Object> submission = submission();
        Answer sent = done(centre.post("/submissions", submission), 201);
        String receipt = sent.text("/receipt");
        assertThat(sent.text("/status")).isEqualTo(sent.header("Location")).endsWith("/submissions/" + receipt);
        assertThat(status(centre, receipt)).isEqualTo("RECEIVED");
        assertThat(centre.get("/submissions/" + receipt).body().propertyNames())
                .containsExactlyInAnyOrder("receipt", "reference", "status", "receivedAt");
        String id = caseOf(receipt);
        Answer file = KEPIL.as("supervisor").get("/cases/" + id + "?version=1");
        assertThat(file.text("/file/request/channel")).isEqualTo("PARTNER");
        assertThat(file.text("/file/sides/bringer/reference")).isEqualTo(submission.get("reference"));
        step("coordinator", id, "taking", Map.of());
        Await.until("under assessment", () -> status(centre, receipt).equals("UNDER_ASSESSMENT"));
        step("decider", id, "grant", Map.of("ground", "SINGLE_PERSON", "orderNumber", "G-17"));
        Await.until("granted", () -> status(centre, receipt).equals("GRANTED"));
        step("coordinator", id, "offer", Map.of("advocateId", AIZADA, "ground", "WISH_OF_CLIENT"));
        step("advocate", id, "acceptance", Map.of("advocateId", AIZADA, "orderNumber", "A-18"));
        Await.until("assigned", () -> status(centre, receipt).equals("ASSIGNED"));
        step("coordinator", id, "closure", Map.of("outcome", "DECIDED_FOR_CLIENT"));
        Await.until("closed", () -> status(centre, receipt).equals("CLOSED"));
    }

    @Test
    void what_is_refused_is_told_as_refused_without_a_reason() {
        String receipt = done(centre.post("/submissions", submission()), 201).text("/receipt");
        step("decider", caseOf(receipt), "refusal", Map.of("ground", "NOT_ELIGIBLE", "reason", "Earns too much",
                "appealTo", "COURT", "orderNumber", "R-1"));
        Await.until("refused", () -> status(centre, receipt).equals("REFUSED"));
    }

    @Test
    void the_same_submission_again_has_the_same_receipt_and_another_body_is_named() {
        Map<String, Object> submission = submission();
        Answer first = done(centre.post("/submissions", submission), 201);
        Answer again = done(centre.post("/submissions", submission), 200);
        assertThat(again.body()).isEqualTo(first.body());
        Map<String, Object> other = new HashMap<>(submission);
        other.put("summary", "Asks for something else");
        Answer named = done(centre.post("/submissions", other), 409);
        assertThat(named.text("/rule")).isEqualTo("submission.same-body-required");
        assertThat(named.text("/errors/0/pointer")).isEqualTo("/reference");
        assertThat(named.text("/detail")).contains(String.valueOf(submission.get("reference")), first.text("/receipt"));
        Api another = partner(KEPIL, "LOCAL_GOVERNMENT").api();
        assertThat(done(another.post("/submissions", submission), 201).text("/receipt"))
                .isNotEqualTo(first.text("/receipt"));
    }

    @Test
    void many_who_send_the_same_at_once_get_one_receipt() {
        Map<String, Object> submission = submission();
        Set<Integer> statuses;
        Set<String> receipts;
        try (var senders = Executors.newFixedThreadPool(8)) {
            List<Answer> answers = IntStream.range(0, 16)
                    .mapToObj(_ -> senders.submit(() -> centre.post("/submissions", submission))).toList().stream()
                    .map(sent -> {
                        try {
                            return sent.get();
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    }).toList();
            statuses = answers.stream().map(Answer::status).collect(Collectors.toSet());
            receipts = answers.stream().map(answer -> answer.text("/receipt")).collect(Collectors.toSet());
            assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        }
        assertThat(statuses).containsExactlyInAnyOrder(200, 201);
        assertThat(receipts).hasSize(1);
        String receipt = receipts.iterator().next();
        assertThat(caseOf(receipt)).isNotEmpty();
    }

    @Test
    void a_partner_never_sees_what_another_one_sent() {
        String receipt = done(centre.post("/submissions", submission()), 201).text("/receipt");
        Api another = partner(KEPIL, "ADMINISTRATIVE_SERVICE_CENTRE").api();
        assertThat(another.get("/submissions/" + receipt).status()).isEqualTo(404);
        assertThat(centre.get("/submissions/" + receipt).status()).isEqualTo(200);
        assertThat(centre.get("/submissions/" + CaseStory.requested(KEPIL).number()).status()).isEqualTo(404);
        assertThat(centre.under("/api/v1").knock("GET", "/cases").status()).isEqualTo(401);
        assertThat(KEPIL.as("admin").under(BASE).knock("GET", "/submissions/" + receipt).status()).isEqualTo(401);
    }

    @Test
    void what_is_wrong_with_a_submission_is_told_by_field_and_rule() {
        Answer wrong = done(centre.post("/submissions", Map.of("applicantName", "A", "summary", "B", "matter", "CIVIL",
                "officeId", "nowhere", "colour", "red")), 400);
        assertThat(wrong.body().path("errors").valueStream()
                .map(error -> error.path("pointer").asString() + " " + error.path("rule").asString()).toList())
                .containsExactlyInAnyOrder("/reference required", "/officeId format", "/colour unknown");
        Map<String, Object> elsewhere = new HashMap<>(submission());
        elsewhere.put("officeId", KEPIL.as("admin").get("/offices").body().path("offices").valueStream()
                .map(office -> office.path("officeId").asString()).filter(office -> !office.equals(OFFICE))
                .findFirst().orElseThrow());
        assertThat(done(centre.post("/submissions", elsewhere), 409).text("/rule"))
                .isEqualTo("submission.office-of-partner-required");
    }

    @Test
    void what_the_form_of_a_desk_does_not_allow_no_partner_submits() {
        Map<String, Object> nameless = new HashMap<>(submission());
        nameless.put("applicantName", "12345");
        Answer refused = done(centre.post("/submissions", nameless), 400);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/applicantName");
        assertThat(refused.text("/errors/0/rule")).isEqualTo("format");
        Map<String, Object> asked = new HashMap<>(nameless);
        asked.putAll(Map.of("courtCase", "1-17", "ground", "MANDATORY_DEFENCE"));
        assertThat(done(partner(KEPIL, "COURT").api().post("/counsel-requests", asked), 400)
                .text("/errors/0/pointer")).isEqualTo("/applicantName");
    }

    @Test
    void a_request_of_a_partner_is_filled_in_by_the_form_of_today() {
        String receipt = done(centre.post("/submissions", submission()), 201).text("/receipt");
        assertThat(JdbcClient.create(KEPIL.part("writerDataSource", DataSource.class)).sql("""
                select convert_from(payload, 'UTF8')::jsonb ->> 'schema' from log.event
                where convert_from(payload, 'UTF8')::jsonb ->> 'number' = ?""").param(receipt).query(String.class)
                .single()).isEqualTo("2");
    }

    @Test
    void a_repetition_uses_up_no_number() {
        Map<String, Object> submission = submission();
        done(centre.post("/submissions", submission), 201);
        long before = lastNumber();
        done(centre.post("/submissions", submission), 200);
        submission = new HashMap<>(submission);
        submission.put("summary", "Asks for something else");
        done(centre.post("/submissions", submission), 409);
        assertThat(lastNumber()).isEqualTo(before);
    }

    private static long lastNumber() {
        return JdbcClient.create(KEPIL.part("writerDataSource", DataSource.class))
                .sql("select last_value from pg_sequences where schemaname = 'log' and sequencename = 'case_number'")
                .query(Long.class).single();
    }

    @Test
    void the_police_give_notice_of_a_detention_once_and_it_stands_on_the_desk() {
        Api police = partner(KEPIL, "POLICE").api();
        Map<String, Object> notice = Map.of("reference", "N/" + UUID.randomUUID(), "detaineeName", "Bektur Asanov",
                "matter", "CRIMINAL", "stage", "DETENTION", "officeId", OFFICE, "minor", false);
        Answer sent = done(police.post("/detentions", notice), 201);
        assertThat(done(police.post("/detentions", notice), 200).body()).isEqualTo(sent.body());
        String receipt = sent.text("/receipt");
        assertThat(status(police, receipt)).isEqualTo("RECEIVED");
        Await.until("a card on the desk", () -> KEPIL.as("coordinator").get("/detentions?limit=500").body()
                .path("notices").valueStream().anyMatch(card -> card.path("number").asString().equals(receipt)));
        assertThat(done(centre.post("/detentions", notice), 409).text("/rule"))
                .isEqualTo("submission.kind-of-partner-required");
    }

    @Test
    void an_administrator_registers_rotates_and_revokes_on_the_page_and_the_secret_is_shown_once() {
        String clientId = "p" + UUID.randomUUID().toString().substring(0, 8);
        Visitor admin = Visitor.signedIn(KEPIL.address(), "admin", KEPIL.password("admin"));
        admin.get("/partners?step=partner-registration");
        String place = admin.post("/partners", Map.of("clientId", clientId, "name", "Court of Ak-Talaa", "kind",
                "COURT", "offices", OFFICE)).headers().firstValue("Location").orElseThrow();
        String first = shown(admin.get(place).body());
        assertThat(admin.get(place).body()).contains(clientId).doesNotContain(first);
        Await.until("the first secret lets in", () -> knock(clientId, first) == 404);
        String id = KEPIL.as("admin").get("/partners").body().path("partners").valueStream()
                .filter(one -> one.path("clientId").asString().equals(clientId)).findFirst().orElseThrow()
                .path("partnerId").asString();
        assertThat(hash(id)).isNotEmpty().doesNotContain(first);
        String second = shown(admin.get(admin.post("/partners/" + id + "/secret", Map.of()).headers()
                .firstValue("Location").orElseThrow()).body());
        assertThat(knock(clientId, first)).isEqualTo(401);
        assertThat(knock(clientId, second)).isEqualTo(404);
        admin.post("/partners/" + id + "/revocation", Map.of("reason", "The agreement ended"));
        Await.until("nobody signs in", () -> knock(clientId, second) == 401);
    }

    @Test
    void the_case_page_names_the_partner_and_the_receipt() {
        Map<String, Object> submission = submission();
        String receipt = done(centre.post("/submissions", submission), 201).text("/receipt");
        Visitor coordinator = Visitor.signedIn(KEPIL.address(), "coordinator", KEPIL.password("coordinator"));
        String id = caseOf(receipt);
        Await.until("the page tells", () -> coordinator.get("/cases/" + id).body().contains("Invented body p")
                && coordinator.get("/cases/" + id).body().contains(String.valueOf(submission.get("reference"))));
        assertThat(coordinator.get("/cases/" + id + "/timeline").body()).contains("got the receipt " + receipt);
    }

    private static int knock(String clientId, String secret) {
        return new Api(KEPIL.address(), clientId, secret).under(BASE).knock("GET", "/submissions/none").status();
    }

    private static String shown(String page) {
        var shown = SHOWN.matcher(page);
        assertThat(shown.find()).isTrue();
        return shown.group(1);
    }

    private static String status(Api partner, String receipt) {
        return done(partner.get("/submissions/" + receipt), 200).text("/status");
    }

    private static String caseOf(String receipt) {
        Await.until("the case is listed",
                () -> KEPIL.as("supervisor").get("/cases?q=" + receipt).body().path("items").size() == 1);
        return KEPIL.as("supervisor").get("/cases?q=" + receipt).text("/items/0/caseId");
    }

    private static void step(String userName, String id, String verb, Map<String, ?> body) {
        done(KEPIL.as(userName).post("/cases/" + id + "/" + verb, body), 200);
    }

    private static String hash(String partner) {
        return JdbcClient.create(KEPIL.part("writerDataSource", DataSource.class))
                .sql("select password_hash from account.credential where account_id = ?")
                .param(UUID.fromString(partner)).query(String.class).single();
    }
}
