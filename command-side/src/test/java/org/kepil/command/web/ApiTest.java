package org.kepil.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.command.CommandLog.BERMET;
import static org.kepil.command.CommandLog.OSH;
import static org.springframework.http.HttpMethod.POST;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kepil.command.CommandLog;
import org.kepil.command.LossyConnections.Fate;
import org.kepil.command.detention.DetentionRule;
import org.kepil.command.office.OpenOffice;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.AidRequested;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** The API from request to log. Sign-in, and what the published document says, are tested where everything runs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@SpringJUnitWebConfig(WebTestConfiguration.class)
class ApiTest {

    private static final String GRANT = """
            {"ground": "SINGLE_PERSON", "orderNumber": "12-A"}""";

    private final MockMvcTester api;
    private final CommandLog log;
    private final PasswordsInMemory passwords;
    private CaseId id = new CaseId(new UUID(0, 0));

    ApiTest(@Autowired WebApplicationContext context, @Autowired CommandLog log,
            @Autowired PasswordsInMemory passwords) {
        this.api = MockMvcTester.from(context);
        this.log = log;
        this.passwords = passwords;
    }

    @BeforeEach
    void begin() {
        log.connections.reach(true);
        passwords.away(false);
        id = log.aCase();
    }

    @Test
    void a_request_begins_a_case_with_a_number() {
        MvcTestResult answer = post("/cases", request(), Role.INTAKE_OPERATOR, null);
        assertThat(answer).hasStatus(201).bodyJson().extractingPath("$.number").asString()
                .matches("OSH-2026-\\d{5}");
        assertThat(answer).bodyJson().extractingPath("$.version").isEqualTo(0);
        assertThat(answer).headers().hasValue("ETag", "\"0\"").hasValue("Location", "/api/v1/cases/" + idIn(answer));
        Recorded<?> recorded = log.stream(idIn(answer)).getFirst();
        assertThat(recorded.event()).isInstanceOf(AidRequested.class);
        assertThat(recorded.act().channel()).isEqualTo(Channel.API);
        assertThat(recorded.occurredAt()).hasToString("2026-10-05T08:30:00Z");
    }

    @Test
    void whoever_opens_an_account_is_told_its_password_once() {
        String account = """
                {"userName": "nurgul.a", "displayName": "Nurgul A.", "role": "SUPERVISOR"}""";
        MvcTestResult first = post("/accounts", account, Role.ADMINISTRATOR, "key-of-an-account");
        MvcTestResult again = post("/accounts", account, Role.ADMINISTRATOR, "key-of-an-account");
        assertThat(first).hasStatus(201).bodyJson().extractingPath("$.oneTimePassword").isEqualTo("told once");
        assertThat(again).hasStatus(201).bodyJson().doesNotHavePath("$.oneTimePassword");
        assertThat(post("/accounts", account, Role.ADMINISTRATOR, "another-key")).hasStatus(409);
        assertThat(post("/accounts/" + idIn(first) + "/closure", "{}", Role.ADMINISTRATOR, null)).hasStatus(200)
                .bodyJson().extractingPath("$.version").isEqualTo(1);
    }

    @Test
    void a_password_that_was_lost_is_replaced_once_for_each_request() {
        MvcTestResult opened = post("/accounts", """
                {"userName": "talant", "displayName": "Talant E.", "role": "SUPERVISOR"}""", Role.ADMINISTRATOR, null);
        String path = "/accounts/" + idIn(opened) + "/password";
        assertThat(post(path, "{}", Role.ADMINISTRATOR, "key-of-a-password")).hasStatusOk().bodyJson()
                .extractingPath("$.oneTimePassword").isEqualTo("told again");
        assertThat(post(path, "{}", Role.ADMINISTRATOR, "key-of-a-password")).hasStatusOk().bodyJson()
                .doesNotHavePath("$.oneTimePassword");
        assertProblem(post(path, "{}", Role.SUPERVISOR, null), 403, "denied");
        assertThat(log.stream(idIn(opened))).hasSize(2);
    }

    @Test
    void nothing_is_recorded_of_a_password_that_was_not_replaced() {
        MvcTestResult opened = post("/accounts", """
                {"userName": "nestan", "displayName": "Nestan E.", "role": "SUPERVISOR"}""", Role.ADMINISTRATOR, null);
        String path = "/accounts/" + idIn(opened) + "/password";
        passwords.away(true);
        assertProblem(post(path, "{}", Role.ADMINISTRATOR, "key-of-a-lost-password"), 503, "unavailable");
        assertThat(log.stream(idIn(opened))).hasSize(1);
        passwords.away(false);
        assertThat(post(path, "{}", Role.ADMINISTRATOR, "key-of-a-lost-password")).hasStatusOk().bodyJson()
                .extractingPath("$.oneTimePassword").isEqualTo("told again");
        assertThat(log.stream(idIn(opened))).hasSize(2);
    }

    @Test
    void what_was_recorded_is_never_told_as_not_recorded() {
        passwords.away(true);
        String account = """
                {"userName": "faraway", "displayName": "Farida E.", "role": "SUPERVISOR"}""";
        MvcTestResult lost = post("/accounts", account, Role.ADMINISTRATOR, "key-of-a-lost-answer");
        assertProblem(lost, 503, "outcome-unknown");
        assertThat(lost).headers().hasValue("Retry-After", "2");
        passwords.away(false);
        assertThat(post("/accounts", account, Role.ADMINISTRATOR, "key-of-a-lost-answer")).hasStatus(201).bodyJson()
                .extractingPath("$.oneTimePassword").isEqualTo("told once");
    }

    @Test
    void a_repeated_request_is_answered_as_the_first_time() {
        MvcTestResult first = post("/cases", request(), Role.INTAKE_OPERATOR, "key-1");
        MvcTestResult again = post("/cases", request(), Role.INTAKE_OPERATOR, "key-1");
        assertThat(again).hasStatus(201).bodyText().isEqualTo(body(first));
        assertThat(log.stream(idIn(first))).hasSize(1);
    }

    @Test
    void a_key_of_somebody_else_is_another_key() {
        MvcTestResult first = post("/cases", request(), Role.INTAKE_OPERATOR, "key-2");
        MvcTestResult other = post("/cases", request(), Role.COORDINATOR, "key-2");
        assertThat(idIn(other)).isNotEqualTo(idIn(first));
    }

    @Test
    void a_key_with_another_body_is_unprocessable() {
        post(aboutCase("grant"), GRANT, Role.DECISION_MAKER, "key-3");
        assertProblem(post(aboutCase("grant"), GRANT.replace("12-A", "13-A"), Role.DECISION_MAKER, "key-3"), 422,
                "repeated");
    }

    @Test
    void a_key_is_remembered_also_where_nothing_had_to_be_changed() {
        post(aboutCase("grant"), GRANT, Role.DECISION_MAKER, null);
        MvcTestResult unchanged = post(aboutCase("grant"), GRANT, Role.DECISION_MAKER, "key-5");
        assertThat(unchanged).hasStatusOk();
        assertThat(post(aboutCase("grant"), GRANT, Role.DECISION_MAKER, "key-5")).hasStatusOk().bodyText()
                .isEqualTo(body(unchanged));
        assertProblem(post(aboutCase("grant"), GRANT.replace("12-A", "13-A"), Role.DECISION_MAKER, "key-5"), 422,
                "repeated");
        assertThat(log.stream(id)).hasSize(2);
    }

    @Test
    void a_broken_rule_is_a_conflict_with_code_and_sentence() {
        MvcTestResult answer = post(aboutCase("offer"), offer(), Role.COORDINATOR, null);
        assertProblem(answer, 409, "refused");
        assertThat(answer).bodyJson().extractingPath("$.rule").isEqualTo("assignment.grant-required");
        assertThat(answer).bodyJson().extractingPath("$.detail")
                .isEqualTo("A case is offered to an advocate only after aid is granted.");
        assertThat(log.stream(id)).hasSize(1);
    }

    @Test
    void everything_that_is_wrong_with_a_body_is_told_at_once() {
        MvcTestResult answer = post("/cases", """
                {"applicantName": "%s", "summary": 5, "matter": "maritime", "channel": "DESK", "colour": "red",
                 "officeId": "here"}""".formatted("x".repeat(201)), Role.INTAKE_OPERATOR, null);
        assertProblem(answer, 400, "invalid");
        assertThat(answer).bodyJson().extractingPath("$.errors[*].pointer").asArray()
                .containsExactly("/applicantName", "/summary", "/matter", "/officeId", "/colour");
        assertThat(answer).bodyJson().extractingPath("$.errors[*].rule").asArray()
                .containsExactly("too-long", "format", "choice", "format", "unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u001b", "\\u007f", "\\u0085", "\\ud83d", "\\ude00"})
    void a_text_that_nobody_can_write_is_invalid(String escaped) {
        MvcTestResult answer = post("/cases", request().replace("Was dismissed", "Was" + escaped + "dismissed"),
                Role.INTAKE_OPERATOR, null);
        assertProblem(answer, 400, "invalid");
        assertThat(answer).bodyJson().extractingPath("$.errors[*].pointer").asArray().containsExactly("/summary");
        assertThat(answer).bodyJson().extractingPath("$.errors[*].rule").asArray().containsExactly("format");
    }

    @Test
    void a_text_has_lines_tabs_and_every_sign_of_every_script() {
        String text = "Was\\r\\ndismissed\\tby \\ud83d\\ude00 әділет";
        MvcTestResult answer = post("/cases", request().replace("Was dismissed", text), Role.INTAKE_OPERATOR, null);
        assertThat(answer).hasStatus(201);
        assertThat(((AidRequested) log.stream(idIn(answer)).getFirst().event()).summary())
                .isEqualTo(PersonalText.of("Was\ndismissed\tby 😀 әділет."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            not json
            []
            {"ground": "SINGLE_PERSON"} and more
            {"ground": "x", "ground": "y"}
            """)
    void what_is_no_json_object_is_invalid(String body) {
        MvcTestResult answer = post(aboutCase("grant"), body, Role.DECISION_MAKER, null);
        assertProblem(answer, 400, "invalid");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].rule").isEqualTo("json");
    }

    @Test
    void a_body_of_more_than_64_kib_is_not_read() {
        assertThat(post(aboutCase("grant"), " ".repeat(BodyReader.LIMIT_BYTES) + GRANT, Role.DECISION_MAKER, null))
                .hasStatus(400).bodyJson().extractingPath("$.errors[0].rule").isEqualTo("too-large");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            occurredAt, 2026-10-05T09:06:00Z,      in-the-future
            occurredAt, 1989-12-31T23:59:59Z,      too-early
            reportedAt, 2026-10-05T09:06:00+00:00, in-the-future
            occurredAt, yesterday,                 format
            occurredAt, 2026-10-05T08:00:00,       format
            """)
    void a_time_that_cannot_be_true_is_invalid(String field, String time, String rule) {
        MvcTestResult answer = post(aboutCase("grant"),
                GRANT.replace("}", ", \"" + field + "\": \"" + time + "\"}"), Role.DECISION_MAKER, null);
        assertProblem(answer, 400, "invalid");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/" + field);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].rule").isEqualTo(rule);
        assertThat(log.stream(id)).hasSize(1);
    }

    @Test
    void nothing_is_reported_before_it_happened() {
        MvcTestResult answer = post(aboutCase("grant"), GRANT.replace("}",
                ", \"occurredAt\": \"2026-10-05T08:00:00Z\", \"reportedAt\": \"2026-10-05T07:00:00Z\"}"),
                Role.DECISION_MAKER, null);
        assertThat(answer).hasStatus(400).bodyJson().extractingPath("$.errors[0].rule")
                .isEqualTo("before-it-happened");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-05T08:00:00Z", "2026-10-05T09:01:00Z"})
    void what_was_reported_says_when_it_happened_whatever_the_clock_says(String reported) {
        MvcTestResult answer = post(aboutCase("grant"),
                GRANT.replace("}", ", \"reportedAt\": \"" + reported + "\"}"), Role.DECISION_MAKER, null);
        assertThat(answer).hasStatus(400).bodyJson().extractingPath("$.errors[*].pointer").asArray()
                .containsExactly("/occurredAt");
        assertThat(answer).bodyJson().extractingPath("$.errors[*].rule").asArray().containsExactly("required");
    }

    @Test
    void a_role_without_the_permission_is_turned_away_whatever_the_body() {
        assertProblem(post(aboutCase("grant"), "not json", Role.MANAGER, null), 403, "denied");
    }

    @Test
    void a_case_that_does_not_exist_is_not_found() {
        assertProblem(post("/cases/" + UUID.randomUUID() + "/grant", GRANT, Role.DECISION_MAKER, null), 404,
                "not-found");
        assertProblem(post("/cases/7/grant", GRANT, Role.DECISION_MAKER, null), 404, "not-found");
    }

    @Test
    void only_the_version_that_was_seen_is_changed() {
        MvcTestResult stale = post(aboutCase("grant"), GRANT, Role.DECISION_MAKER, "If-Match", "\"7\"");
        assertProblem(stale, 412, "stale");
        assertThat(stale).headers().hasValue("ETag", "\"0\"");
        assertThat(post(aboutCase("grant"), GRANT, Role.DECISION_MAKER, "If-Match", "7")).hasStatus(400);
        assertThat(post(aboutCase("grant"), GRANT, Role.DECISION_MAKER, "If-Match", "\"0\"")).hasStatus(200)
                .headers().hasValue("ETag", "\"1\"");
    }

    @Test
    void only_json_is_read() {
        assertThat(api.method(POST).uri("/api/v1" + aboutCase("grant")).principal(person(Role.DECISION_MAKER))
                .contentType(MediaType.TEXT_PLAIN).content(GRANT)).hasStatus(415);
    }

    @Test
    void another_spelling_of_the_path_is_no_other_door() {
        assertThat(api.method(POST).uri(URI.create("/%61pi/v1" + aboutCase("grant")))
                .principal(person(Role.DECISION_MAKER)).contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content("ground=SINGLE_PERSON&orderNumber=1")).hasStatus(415);
        assertThat(log.stream(id)).hasSize(1);
    }

    @Test
    void an_answer_that_was_lost_is_never_told_as_refused() {
        log.connections.loseNext(Fate.NOT_STORED);
        MvcTestResult answer = post(aboutCase("grant"), GRANT, Role.DECISION_MAKER, "key-4");
        assertProblem(answer, 503, "outcome-unknown");
        assertThat(answer).headers().hasValue("Retry-After", "2");
        assertThat(post(aboutCase("grant"), GRANT, Role.DECISION_MAKER, "key-4")).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_request_for_which_the_database_cannot_be_asked_may_be_sent_again(boolean knownOffice) {
        String request = knownOffice
                ? request()
                : request().replace(OSH.officeId().toString(), OpenOffice.idOf("FARAWAY").toString());
        log.connections.reach(false);
        MvcTestResult answer = post("/cases", request, Role.INTAKE_OPERATOR, null);
        assertProblem(answer, 503, "unavailable");
        assertThat(answer).headers().hasValue("Retry-After", "2");
    }

    @Test
    void a_hearing_gets_an_identifier_of_its_own() {
        post(aboutCase("grant"), GRANT, Role.DECISION_MAKER, null);
        MvcTestResult set = post(aboutCase("hearings"), """
                {"scheduledAt": "2026-10-05T10:00:00+06:00", "court": "Osh city court"}""", Role.COORDINATOR, null);
        assertThat(set).hasStatus(201).doesNotContainHeader("Location");
        assertThat(post(aboutCase("hearings/" + idIn(set) + "/holding"), "{\"result\": \"CONTINUES\"}",
                Role.COORDINATOR, null)).hasStatusOk();
    }

    @Test
    void an_advocate_answers_without_saying_who_they_are() {
        post(aboutCase("grant"), GRANT, Role.DECISION_MAKER, null);
        post(aboutCase("offer"), offer(), Role.COORDINATOR, null);
        String answer = "{\"orderNumber\": \"1\"}";
        assertThat(post(aboutCase("acceptance"), answer, Role.COORDINATOR, null)).hasStatus(400);
        assertThat(post(aboutCase("acceptance"), answer, Role.ADVOCATE, null)).hasStatusOk();
    }

    @Test
    void a_notice_that_is_told_again_gets_the_same_receipt() {
        String notice = notice("Beka Example", "17/2026");
        MvcTestResult first = post("/detentions", notice, Role.INTAKE_OPERATOR, "key-of-a-notice");
        MvcTestResult again = post("/detentions", notice, Role.COORDINATOR, null);
        assertThat(first).hasStatus(201).headers().hasValue("Location", "/api/v1/cases/" + idIn(first));
        assertThat(again).hasStatus(201).bodyText().isEqualTo(body(first));
        assertThat(log.stream(idIn(first))).hasSize(1);
        assertThat(((DetentionReported) log.stream(idIn(first)).getFirst().event()).minor()).isTrue();
    }

    @Test
    void a_reference_of_a_notice_stands_for_one_person() {
        post("/detentions", notice("Beka Example", "18/2026"), Role.INTAKE_OPERATOR, null);
        MvcTestResult other = post("/detentions", notice("Chyngyz Example", "18/2026"), Role.INTAKE_OPERATOR, null);
        assertProblem(other, 409, "refused");
        assertThat(other).bodyJson().extractingPath("$.rule")
                .isEqualTo(DetentionRule.NEW_NOTICE_REQUIRED.refusal().code());
    }

    @Test
    void a_notice_without_a_reference_is_told_once() {
        String notice = notice("Beka Example", "");
        MvcTestResult first = post("/detentions", notice, Role.INTAKE_OPERATOR, null);
        assertThat(idIn(post("/detentions", notice, Role.INTAKE_OPERATOR, null))).isNotEqualTo(idIn(first));
    }

    @Test
    void a_flag_is_no_text_and_a_text_no_flag() {
        MvcTestResult answer = post("/detentions", notice("Beka Example", "").replace("true", "\"perhaps\"")
                .replace("\"Police unit 5\"", "false"), Role.INTAKE_OPERATOR, null);
        assertProblem(answer, 400, "invalid");
        assertThat(answer).bodyJson().extractingPath("$.errors[*].pointer").asArray().containsExactly("/unit",
                "/minor");
    }

    @Test
    void registers_are_kept() {
        MvcTestResult office = post("/offices", """
                {"code": "NRN", "name": "Naryn office", "country": "KG", "zone": "Asia/Bishkek"}""",
                Role.ADMINISTRATOR, null);
        assertThat(office).hasStatus(201).doesNotContainHeader("Location");
        assertThat(post("/offices/" + idIn(office) + "/name", "{\"name\": \"Naryn\"}", Role.ADMINISTRATOR, null))
                .hasStatusOk();
        MvcTestResult advocate = post("/advocates", """
                {"registerNumber": "R-77", "name": "Nurlan Example", "officeId": "%s"}""".formatted(idIn(office)),
                Role.ADMINISTRATOR, null);
        assertThat(post("/advocates/" + idIn(advocate) + "/suspension",
                "{\"orderNumber\": \"1\", \"ground\": \"Complaint\"}", Role.ADMINISTRATOR, null)).hasStatusOk();
        assertThat(post("/advocates/" + idIn(advocate) + "/reinstatement", "{\"orderNumber\": \"2\"}",
                Role.ADMINISTRATOR, null)).hasStatusOk();
    }

    private String aboutCase(String step) {
        return "/cases/" + id + "/" + step;
    }

    private MvcTestResult post(String path, String body, Role role, @Nullable String key) {
        return post(path, body, role, "Idempotency-Key", key);
    }

    private MvcTestResult post(String path, String body, Role role, String header, @Nullable String value) {
        var request = api.method(POST).uri("/api/v1" + path).principal(person(role))
                .contentType(MediaType.APPLICATION_JSON).content(body);
        return (value == null ? request : request.header(header, value)).exchange();
    }

    private static void assertProblem(MvcTestResult answer, int status, String type) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:kepil:problem:" + type);
    }

    static SignedIn person(Role role) {
        return new SignedIn(new AccountId(new UUID(9, role.ordinal())), role.name(), "Somebody", role, OSH.officeId(),
                OSH.name(), role == Role.ADVOCATE ? BERMET.advocateId() : null);
    }

    private static String request() {
        return """
                {"applicantName": "Aida Example", "summary": "Was dismissed.", "matter": "CIVIL", "officeId": "%s",
                 "channel": "DESK", "occurredAt": "2026-10-05T08:30:00Z"}""".formatted(OSH.officeId());
    }

    private static String notice(String name, String reference) {
        return """
                {"detaineeName": "%s", "unit": "Police unit 5", "reference": "%s", "matter": "CRIMINAL",
                 "stage": "DETENTION", "officeId": "%s", "channel": "PHONE", "minor": true}""".formatted(name,
                reference,
                OSH.officeId());
    }

    private static String offer() {
        return "{\"advocateId\": \"" + BERMET.advocateId() + "\", \"ground\": \"WISH_OF_CLIENT\"}";
    }

    private static CaseId idIn(MvcTestResult answer) {
        return CaseId.of(body(answer).replaceAll(".*\"id\":\"([^\"]*)\".*", "$1"));
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
