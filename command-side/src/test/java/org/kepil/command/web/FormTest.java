package org.kepil.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.command.CommandLog.BERMET;
import static org.kepil.command.CommandLog.OSH;
import static org.kepil.command.web.ActRule.KNOWN_OUTCOME_REQUIRED;
import static org.kepil.command.web.ActRule.ONE_REQUEST_PER_KEY_REQUIRED;
import static org.kepil.command.web.ActRule.PRESENT_REQUIRED;
import static org.kepil.command.web.ActRule.REACHABLE_LOG_REQUIRED;
import static org.kepil.command.web.ActRule.SEEN_VERSION_REQUIRED;
import static org.kepil.command.web.ActRule.UNDISTURBED_CASE_REQUIRED;
import static org.springframework.http.HttpMethod.POST;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kepil.command.CommandFailed;
import org.kepil.command.CommandLog;
import org.kepil.command.Conflict;
import org.kepil.command.LossyConnections.Fate;
import org.kepil.command.Unavailable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Refusal;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.hearing.HearingScheduled;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** Forms of the pages, from what is sent to where the person is led. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@SpringJUnitWebConfig(WebTestConfiguration.class)
class FormTest {

    private static final Map<String, String> GRANT = Map.of("form", "grant", "ground", "SINGLE_PERSON",
            "orderNumber", "12-A", "_csrf", "secret");

    private final MockMvcTester pages;
    private final CommandLog log;
    private CaseId id = new CaseId(new UUID(0, 0));

    FormTest(@Autowired WebApplicationContext context, @Autowired CommandLog log) {
        this.pages = MockMvcTester.from(context);
        this.log = log;
    }

    @BeforeEach
    void begin() {
        log.connections.reach(true);
        id = log.aCase();
    }

    @Test
    void a_form_leads_to_where_its_change_shows() {
        assertThat(post(aboutCase("grant"), GRANT, Role.DECISION_MAKER)).hasStatus(303)
                .hasRedirectedUrl("/cases/" + id + "?version=1");
        assertThat(log.stream(id).getLast().act().channel()).isEqualTo(Channel.PAGE);
    }

    @Test
    void several_ticks_under_one_question_are_one_list() {
        var request = new MockHttpServletRequest("POST", "/access-points");
        request.addParameter("channels", "DESK", "PHONE");
        assertThat(BodyReader.form(request).texts()).containsEntry("channels", "DESK,PHONE");
    }

    @Test
    void a_form_for_a_register_leads_to_the_register() {
        assertThat(post("/offices/" + OSH.officeId() + "/name", Map.of("name", "Osh"), Role.ADMINISTRATOR))
                .hasStatus(303).redirectedUrl().startsWith("/offices?version=");
    }

    @Test
    void a_refused_form_comes_back_with_the_refusal_and_what_was_typed() {
        Map<String, String> offer = Map.of("advocateId", BERMET.advocateId().toString(), "ground",
                "WISH_OF_CLIENT");
        MvcTestResult answer = post(aboutCase("offer"), offer, Role.COORDINATOR);
        assertThat(answer).hasStatus(303).hasRedirectedUrl("/cases/" + id);
        assertThat(answer).flash().containsEntry("refusal", new Refusal("assignment.grant-required"))
                .containsEntry("form", offer);
    }

    @Test
    void an_invalid_form_comes_back_with_a_message_key_for_each_field() {
        Map<String, String> form = Map.of("form", "request", "applicantName", " ", "matter", "CIVIL", "channel", "",
                "summary", "x".repeat(4001), "officeId", OSH.officeId().toString());
        MvcTestResult answer = post("/cases", with(form, "_csrf", "secret"), Role.INTAKE_OPERATOR);
        assertThat(answer).hasStatus(303).hasRedirectedUrl("/cases/new");
        assertThat(answer).flash().containsEntry("form", form).containsEntry("errors", Map.of("applicantName",
                "error.required", "summary", "error.too-long", "channel", "error.required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12\u0000A", "12\u001bA", "12\ud83dA"})
    void a_text_that_nobody_can_write_comes_back(String orderNumber) {
        assertThat(post(aboutCase("grant"), with(GRANT, "orderNumber", orderNumber), Role.DECISION_MAKER)).flash()
                .containsEntry("errors", Map.of("orderNumber", "error.format"));
    }

    @Test
    void a_time_without_a_zone_is_that_of_the_persons_office() {
        post(aboutCase("grant"), GRANT, Role.DECISION_MAKER);
        post(aboutCase("hearings"), Map.of("scheduledAt", "2026-10-06T10:00", "court", "Osh city court"),
                Role.COORDINATOR);
        assertThat(((HearingScheduled) log.stream(id).getLast().event()).scheduledAt())
                .hasToString("2026-10-06T04:00:00Z");
    }

    @Test
    void a_form_may_name_the_zone_in_which_its_times_are_meant() {
        post(aboutCase("grant"), GRANT, Role.DECISION_MAKER);
        Map<String, String> hearing = Map.of("scheduledAt", "2026-10-06 10:00", "court", "Osh city court", "zone",
                "Europe/Kyiv");
        post(aboutCase("hearings"), hearing, Role.COORDINATOR);
        assertThat(((HearingScheduled) log.stream(id).getLast().event()).scheduledAt())
                .hasToString("2026-10-06T07:00:00Z");
        assertThat(post(aboutCase("hearings"), with(hearing, "zone", "Nowhere"), Role.COORDINATOR)).flash()
                .containsEntry("errors", Map.of("zone", "error.format"));
    }

    @Test
    void nothing_is_changed_from_a_page_that_shows_the_past() {
        assertThat(post(aboutCase("grant"), with(GRANT, "asOf", "17"), Role.DECISION_MAKER)).hasStatus(303).flash()
                .containsEntry("refusal", PRESENT_REQUIRED.refusal());
        assertThat(log.stream(id)).hasSize(1);
    }

    @Test
    void a_form_that_saw_another_version_comes_back() {
        assertThat(post(aboutCase("grant"), with(GRANT, "expectedVersion", "7"), Role.DECISION_MAKER)).hasStatus(303)
                .hasRedirectedUrl("/cases/" + id + "?version=0")
                .flash().containsEntry("refusal", SEEN_VERSION_REQUIRED.refusal());
        assertThat(post(aboutCase("grant"), with(GRANT, "expectedVersion", "0"), Role.DECISION_MAKER))
                .hasRedirectedUrl("/cases/" + id + "?version=1");
    }

    @Test
    void a_form_that_is_sent_twice_is_recorded_once() {
        Map<String, String> form = with(GRANT, "idempotencyKey", "page-1");
        post(aboutCase("grant"), form, Role.DECISION_MAKER);
        assertThat(post(aboutCase("grant"), with(form, "_csrf", "other"), Role.DECISION_MAKER))
                .hasRedirectedUrl("/cases/" + id + "?version=1");
        assertThat(post(aboutCase("grant"), with(form, "orderNumber", "13-A"), Role.DECISION_MAKER)).flash()
                .containsEntry("refusal", ONE_REQUEST_PER_KEY_REQUIRED.refusal());
        assertThat(log.stream(id)).hasSize(2);
    }

    @Test
    void a_form_whose_outcome_is_not_known_says_so() {
        log.connections.loseNext(Fate.NOT_STORED);
        assertThat(post(aboutCase("grant"), GRANT, Role.DECISION_MAKER)).flash().containsEntry("refusal",
                KNOWN_OUTCOME_REQUIRED.refusal());
    }

    @Test
    void a_form_that_may_have_been_recorded_comes_back_with_its_key_and_is_recorded_once() {
        Map<String, String> hearing = Map.of("scheduledAt", "2026-10-06T10:00", "court", "Osh city court",
                "idempotencyKey", UUID.randomUUID().toString());
        post(aboutCase("grant"), GRANT, Role.DECISION_MAKER);
        log.connections.loseNext(Fate.STORED_BEFORE_THE_END);
        assertThat(post(aboutCase("hearings"), with(hearing, "_csrf", "secret"), Role.COORDINATOR)).flash()
                .containsEntry("refusal", KNOWN_OUTCOME_REQUIRED.refusal()).containsEntry("form", hearing);
        assertThat(post(aboutCase("hearings"), hearing, Role.COORDINATOR)).flash()
                .containsEntry("refusal", REACHABLE_LOG_REQUIRED.refusal()).containsEntry("form", hearing);
        log.connections.reach(true);
        assertThat(post(aboutCase("hearings"), hearing, Role.COORDINATOR))
                .hasRedirectedUrl("/cases/" + id + "?version=2");
        assertThat(log.stream(id)).hasSize(3);
    }

    @Test
    void what_is_nobodys_fault_comes_back_as_well() throws Exception {
        assertThat(flashed(new Conflict(new IllegalStateException())))
                .containsEntry("refusal", UNDISTURBED_CASE_REQUIRED.refusal());
        assertThat(flashed(new Unavailable(new IllegalStateException())))
                .containsEntry("refusal", REACHABLE_LOG_REQUIRED.refusal());
    }

    @Test
    void who_may_not_is_turned_away_and_who_errs_finds_nothing() {
        assertThat(post(aboutCase("grant"), GRANT, Role.MANAGER)).hasStatus(403);
        assertThat(post("/cases/" + UUID.randomUUID() + "/grant", GRANT, Role.DECISION_MAKER)).hasStatus(404);
    }

    private static Map<String, Object> flashed(CommandFailed failure) throws Exception {
        var request = new MockHttpServletRequest("POST", "/cases/7/grant");
        var flash = new FlashMap();
        request.setAttribute(DispatcherServlet.OUTPUT_FLASH_MAP_ATTRIBUTE, flash);
        request.setAttribute(DispatcherServlet.FLASH_MAP_MANAGER_ATTRIBUTE, new SessionFlashMapManager());
        FormAgain.failed(failure, request, new MockHttpServletResponse());
        return flash;
    }

    private String aboutCase(String step) {
        return "/cases/" + id + "/" + step;
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        Map<String, String> more = new HashMap<>(form);
        more.put(field, value);
        return more;
    }

    private MvcTestResult post(String path, Map<String, String> form, Role role) {
        var request = pages.method(POST).uri(path).principal(ApiTest.person(role))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED);
        form.forEach(request::param);
        return request.exchange();
    }
}
