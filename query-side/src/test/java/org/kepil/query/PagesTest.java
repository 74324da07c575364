package org.kepil.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.Filter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kepil.kernel.Refusal;
import org.kepil.kernel.act.Role;
import org.kepil.query.fold.Difference;
import org.kepil.query.fold.Verification;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/**
 * What the markup of every page must be, over sample answers. Says nothing of how a page looks, and nothing of the answers
 * themselves: the whole-flow tests ask those of the running application.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@SpringBootTest(classes = SamplePages.class, properties = {"axon.axonserver.enabled=false",
        "axon.update-check.disabled=true", "logging.level.root=warn"})
class PagesTest {

    private static final String HELD = "/cases/" + SampleRows.HELD;
    private static final Pattern HEADING = Pattern.compile("<h1[ >]");
    private static final Pattern COMMAND_FORM = Pattern.compile("method=\"post\"[^>]*action=\"(?!/logout)|"
            + "action=\"(?!/logout)[^\"]*\"[^>]*method=\"post\"");
    private static final Pattern NOT_ALLOWED = Pattern.compile(" style=\"| on[a-z]+=\"|<script(?![^>]* src=)|<style");

    @Autowired
    private WebApplicationContext context;

    private MockMvcTester pages;

    @BeforeEach
    void open() {
        Filter security = context.getBean("springSecurityFilterChain", Filter.class);
        pages = MockMvcTester.from(context, builder -> builder.addFilters(security).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/login?error", "/login?logout", "/cases", "/cases?q=nothing",
            "/cases?open=true&state=ASSIGNED",
            "/cases/new?as=COORDINATOR", "/detentions?as=COORDINATOR", "/detentions?stage=DONE",
            "/transfers?as=COORDINATOR", "/hearings?as=COORDINATOR", "/escalations?as=SUPERVISOR",
            "/hearings?scale=month&office=all&as=SUPERVISOR",
            "/complaints?as=SUPERVISOR", "/complaints?which=OVERDUE",
            "/complaints/new?as=COORDINATOR", "/complaints/00000000-0000-0000-0000-0000000002bc?as=SUPERVISOR",
            "/transfers?as=COORDINATOR&side=ENDED", "/duplicates?as=COORDINATOR", "/unassessed",
            "/cases/bulk?as=COORDINATOR",
            "/unassessed?asOf=2000-01-01", "/duplicates?asOf=2000-01-01",
            "/cases/0000004b-6570-696c-0000-000000000066/duplicates/0000004b-6570-696c-0000-000000000065?as=COORDINATOR",
            "/detentions/new?as=INTAKE_OPERATOR",
            "/cases/0000004b-6570-696c-0000-000000000068?as=ADVOCATE&step=first-meeting",
            "/cases/0000004b-6570-696c-0000-000000000068/timeline", "/dashboard", "/dashboard?weeks=13&as=MANAGER",
            "/dashboard?asOf=2000-01-01",
            "/views", "/offices",
            "/advocates",
            "/accounts?as=ADMINISTRATOR", "/accounts?as=ADMINISTRATOR&step=account-opening",
            "/accounts?as=ADMINISTRATOR&step=account-closing&of=00000000-0000-0000-0000-000000000384",
            "/offices?as=ADMINISTRATOR&step=office-opening", "/advocates?as=ADMINISTRATOR&step=advocate-entry",
            "/cases/0000004b-6570-696c-0000-000000000065", "/cases/0000004b-6570-696c-0000-000000000065/timeline",
            "/cases/0000004b-6570-696c-0000-000000000065/hearings?as=COORDINATOR",
            "/cases/0000004b-6570-696c-0000-000000000066?as=DECISION_MAKER&step=refusal",
            "/cases/0000004b-6570-696c-0000-000000000067/timeline", "/cases/0000004b-6570-696c-0000-000000000067",
            "/cases/0000004b-6570-696c-0000-000000000065/limits", "/cases/0000004b-6570-696c-0000-000000000067/limits",
            "/limits", "/limits?queue=paused", "/limits?queue=at-risk&code=APPLICATION_DECIDE&matter=CIVIL&first=26",
            "/cases/0000004b-6570-696c-0000-000000000065?asOf=nonsense"})
    void every_page_has_one_heading_all_its_texts_and_nothing_inline(String address) throws Exception {
        String page = page(address);

        assertThat(HEADING.matcher(page).results().count()).isEqualTo(1);
        assertThat(page).doesNotContain("??").contains("<main id=\"main\"").doesNotContainPattern(NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases?as=COORDINATOR&asOf=4118105", "/detentions?as=COORDINATOR&asOf=4118105",
            "/dashboard?asOf=2026-10-03",
            "/cases/0000004b-6570-696c-0000-000000000066/duplicates/0000004b-6570-696c-0000-000000000065"
                    + "?as=COORDINATOR&asOf=4118105",
            "/offices?as=ADMINISTRATOR&asOf=4118105", "/limits?asOf=4118105", "/hearings?as=COORDINATOR&asOf=4118105",
            "/cases/0000004b-6570-696c-0000-000000000065/limits?as=COORDINATOR&asOf=4118105",
            "/advocates?as=ADMINISTRATOR&step=advocate-entry&asOf=4118105",
            "/cases/0000004b-6570-696c-0000-000000000065?as=COORDINATOR&step=replacement&asOf=4118110",
            "/cases/0000004b-6570-696c-0000-000000000065/timeline?as=COORDINATOR&asOf=4118105"})
    void a_page_of_the_past_says_so_and_holds_no_form_that_changes_anything(String address) throws Exception {
        assertThat(page(address)).contains("<body class=\"kp-past\"", "You see this page as it was recorded on")
                .doesNotContainPattern(COMMAND_FORM)
                .doesNotContain("popovertarget=\"next-steps\"");
    }

    @Test
    void a_page_that_is_not_as_far_as_was_asked_says_so() throws Exception {
        assertThat(page(HELD + "?version=99")).contains("Your change is recorded, this page is behind.",
                "It stands at position 4,118,110");
        assertThat(page(HELD + "?version=99&asOf=4118105")).contains("This page is behind: not all that was recorded",
                "It stands at position 4,118,105").doesNotContain("Your change is recorded");
        assertThat(page(HELD + "?asOf=4118105")).doesNotContain("is behind");
    }

    @Test
    void a_page_of_the_past_knows_nothing_of_what_came_later() throws Exception {
        assertThat(page(HELD + "/timeline?asOf=4118105")).contains("event 6 of 11", "Meerim Asanova took the case on")
                .doesNotContain("Aibek Toktogulov");
    }

    @Test
    void the_bar_of_a_page_of_the_past_shows_minutes_and_keeps_the_moment() throws Exception {
        assertThat(page(HELD + "?asOf=2026-10-14T05:42:07.250Z")).contains("value=\"Wed 14 Oct 2026 11:42\"",
                "name=\"asOf.exact\" value=\"2026-10-14T05:42:07.250Z\"");
        assertThat(page(HELD + "?asOf=4118105")).contains("name=\"asOf.exact\" value=\"4118105\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "9999-01-01", "1899-12-31"})
    void a_time_that_cannot_be_read_stays_in_the_field_which_is_marked(String typed) throws Exception {
        assertThat(page("/offices?asOf=" + typed)).contains("value=\"" + typed + "\"",
                "aria-invalid=\"true\" aria-describedby=\"kp-at-e\"", "id=\"kp-at-e\" tabindex=\"-1\" data-focus",
                "This time cannot be read", "name=\"asOf.shown\" value=\"Now\"");
        assertThat(page("/offices")).doesNotContain("aria-invalid", "kp-at-e");
    }

    @Test
    void the_arrows_of_the_bar_step_as_far_as_was_chosen_and_the_tabs_keep_it() throws Exception {
        assertThat(page(HELD + "?asOf=4118105")).contains("aria-label=\"Previous event\"",
                "asOf=4118105&amp;by=week\"");
        assertThat(page("/dashboard?by=week")).contains("aria-label=\"A week earlier\"", "name=\"by\" value=\"week\"");
        assertThat(page(HELD + "?asOf=4118105&by=day")).contains("/hearings?asOf=4118105&amp;by=day\"");
    }

    @Test
    void a_list_without_its_filters_and_its_cases_keep_the_time_and_the_stride() throws Exception {
        assertThat(page("/cases?q=AB&asOf=4118105&by=week")).contains("href=\"/cases?asOf=4118105&amp;by=week\"");
        assertThat(page("/cases?asOf=4118105&by=week")).contains("href=\"" + HELD + "?asOf=4118105&amp;by=week\"");
        assertThat(page("/cases")).contains("href=\"" + HELD + "\"");
    }

    @Test
    void the_form_of_the_bar_leads_to_an_address_with_nothing_but_the_moment() {
        assertThat(pages.get().uri("/cases").param("q", "a&b").param("asOf", "Wed 14 Oct 2026 11:42")
                .param("asOf.shown", "Now").param("asOf.exact", "").param("asOf.zone", "Asia/Bishkek").exchange())
                .hasRedirectedUrl("/cases?q=a%26b&asOf=2026-10-14T05%3A42%3A00Z");
    }

    @Test
    void a_dashboard_from_before_the_first_event_leads_to_the_same_day() throws Exception {
        assertThat(page("/dashboard?asOf=2000-01-01"))
                .contains("/cases?asOf=2000-01-01", "weeks=52&amp;asOf=2000-01-01")
                .doesNotContain("asOf=-1");
    }

    @Test
    void what_the_role_may_not_do_now_is_said_with_its_reason() throws Exception {
        assertThat(page(HELD + "?as=SUPERVISOR")).doesNotContain("step=replacement")
                .contains("Your role may not do this.");
        assertThat(page(HELD + "?as=COORDINATOR")).contains("step=replacement")
                .contains("Needs an offer without an answer.");
    }

    @Test
    void a_form_asks_for_what_the_command_takes_and_can_be_sent_twice_safely() throws Exception {
        assertThat(page(HELD + "?as=COORDINATOR&step=replacement")).contains("action=\"" + HELD + "/replacement\"",
                "name=\"from\" value=\"" + SampleRows.AIBEK, "name=\"to\"", "name=\"ground\"", "name=\"orderNumber\"",
                "name=\"occurredAt\"", "name=\"zone\" value=\"Asia/Bishkek\"", "name=\"idempotencyKey\"",
                "name=\"_csrf\"");
    }

    @Test
    void days_moments_and_files_are_asked_for_as_what_they_are() throws Exception {
        assertThat(page(HELD + "?as=COORDINATOR&step=documents")).contains("type=\"file\" id=\"documents-file\"",
                "type=\"date\" id=\"documents-issuedOn\"", "type=\"datetime-local\" id=\"documents-occurredAt\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&hearing=", "&hearing=../../../import?x=",
            "&hearing=0000004b-6570-696c-0000-0000000000ca"})
    void a_step_of_a_hearing_has_no_form_without_a_hearing_that_is_to_come(String hearing) throws Exception {
        assertThat(page(HELD + "?as=COORDINATOR&step=holding" + hearing)).doesNotContain("id=\"act\"", "/holding\"");
    }

    @Test
    void a_step_of_a_hearing_has_its_form_at_the_address_of_the_hearing() throws Exception {
        assertThat(page(HELD + "?as=COORDINATOR&step=holding&hearing=" + SampleRows.APPEAL))
                .contains("action=\"" + HELD + "/hearings/" + SampleRows.APPEAL + "/holding\"");
    }

    /** Without the filters: they want the token of a form. */
    @Test
    void a_verification_that_has_to_wait_leads_back_to_the_views() {
        SecurityContextHolder.getContext().setAuthentication(new UsernamePasswordAuthenticationToken(
                SampleRows.signedIn(Role.SUPERVISOR), null, List.of()));
        try {
            assertThat(MockMvcTester.from(context).post().uri("/views/busy/verification").exchange())
                    .hasRedirectedUrl("/views")
                    .flash()
                    .containsEntry("busy", true);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void a_verification_that_has_to_wait_and_one_that_lists_not_all_say_so() throws Exception {
        MvcTestResult result = pages.get().uri("/views?as=SUPERVISOR").flashAttr("busy", true)
                .flashAttr("report", new Verification("worklist", 1, 7, 8, 3, 250,
                        List.of(new Difference("a", "{}", null, 7)), List.of()))
                .exchange();

        assertThat(body(result)).contains("A view is being verified already.", "250 rows differ.",
                "The first 1 of them:");
    }

    @Test
    void only_administrators_find_the_accounts_in_the_side_bar() throws Exception {
        assertThat(page("/offices?as=ADMINISTRATOR")).contains("href=\"/accounts\"");
        assertThat(page("/offices?as=SUPERVISOR")).doesNotContain("href=\"/accounts\"");
    }

    @Test
    void a_form_that_others_were_faster_than_shows_what_is_new_and_can_be_sent_again() throws Exception {
        MvcTestResult result = pages.get()
                .uri(HELD + "?as=COORDINATOR")
                .flashAttr("refusal", new Refusal("act.seen-version-required"))
                .flashAttr("form", Map.of("form", "replacement", "orderNumber", "003-1300",
                        "expectedVersion", "8"))
                .exchange();

        assertThat(body(result)).contains("2 steps were recorded since you opened the form", "value=\"003-1300\"",
                "name=\"expectedVersion\" value=\"10\"", "Compared: send again");
        assertThat(page(HELD + "?as=COORDINATOR&step=replacement")).doesNotContain("since you opened the form",
                "send again");
    }

    @Test
    void a_form_with_an_answer_that_needs_a_change_shows_what_is_new_as_well() throws Exception {
        MvcTestResult result = pages.get()
                .uri(HELD + "?as=COORDINATOR")
                .flashAttr("errors", Map.of("orderNumber", "error.required"))
                .flashAttr("form", Map.of("form", "replacement", "expectedVersion", "8"))
                .exchange();

        assertThat(body(result)).contains("One answer needs a change",
                "2 steps were recorded since you opened the form",
                "name=\"expectedVersion\" value=\"10\"", "Compared: send again");
    }

    @Test
    void a_form_that_comes_back_to_the_version_it_was_opened_at_shows_nothing_new() throws Exception {
        MvcTestResult result = pages.get()
                .uri(HELD + "?as=COORDINATOR")
                .flashAttr("errors", Map.of("orderNumber", "error.required"))
                .flashAttr("form", Map.of("form", "replacement", "expectedVersion", "10"))
                .exchange();

        assertThat(body(result)).contains("One answer needs a change", "name=\"expectedVersion\" value=\"10\"")
                .doesNotContain("since you opened the form", "send again");
    }

    @Test
    void a_refused_form_comes_back_with_its_rule_and_what_was_typed() throws Exception {
        MvcTestResult result = pages.get()
                .uri(HELD + "?as=COORDINATOR")
                .flashAttr("refusal", new Refusal("assignment.other-advocate-required"))
                .flashAttr("form", Map.of("form", "replacement", "orderNumber", "003-1300"))
                .exchange();

        assertThat(body(result)).contains("The advocate was not replaced.", "Nothing was recorded.",
                "assignment.other-advocate-required", "value=\"003-1300\"");
    }

    @Test
    void answers_that_need_a_change_are_listed_first_and_lead_to_their_fields() throws Exception {
        MvcTestResult result = pages.get()
                .uri("/cases/new?as=COORDINATOR")
                .flashAttr("errors", Map.of("summary", "form.choose"))
                .flashAttr("form", Map.of("form", "request", "applicantName", "Danylo Herasymenko"))
                .exchange();

        assertThat(body(result)).contains("One answer needs a change", "href=\"#request-summary\"",
                "aria-describedby=\"request-summary-e\"", "value=\"Danylo Herasymenko\"");
    }

    @Test
    void an_answer_that_needs_a_change_is_listed_by_the_words_of_its_question() throws Exception {
        MvcTestResult result = pages.get()
                .uri("/cases/0000004b-6570-696c-0000-000000000066?as=DECISION_MAKER&step=documents")
                .flashAttr("errors", Map.of("type", "form.choose"))
                .flashAttr("form", Map.of("form", "documents"))
                .exchange();

        assertThat(body(result)).contains("href=\"#documents-type\"><span>What it is</span>:")
                .doesNotContain("<span>Type</span>:");
    }

    @Test
    void the_clocks_of_a_case_are_sorted_by_the_worst_and_each_says_its_state_in_a_word() throws Exception {
        assertThat(page(HELD + "/limits")).containsSubsequence("class=\"clock broken\"", "Overdue", "48 h\u00a000",
                "class=\"clock risk\"", "class=\"clock run\"", "class=\"clock pause\"", "paused by rule")
                .contains("outside hours", "NO_LANGUAGE_HAS_A_WORD_FOR_THIS", "recorded 48 h\u00a000 later",
                        "Law No. 91 of 10 August 2022", "not found in a text yet", "KG/2022-1", "Met after alarm",
                        "Alarm: overdue, under rulebook KG/2022-1");
    }

    @Test
    void a_queue_opens_its_cases_and_each_number_its_rows() throws Exception {
        assertThat(page("/limits")).contains("Overdue: 38 limits", "href=\"" + HELD + "/limits\"",
                "href=\"/limits?queue=at-risk\"", "cursor=cursor&amp;first=8",
                "href=\"/limits?office=0000004b-6570-696c-0000-000000000002&amp;queue=overdue\"");
        assertThat(page("/limits?queue=paused")).contains("Nothing is paused");
        assertThat(page("/limits")).containsPattern("Limits</span><b[^>]*>38");
    }

    @Test
    void the_side_bar_shows_what_the_role_may_see() throws Exception {
        assertThat(page("/dashboard?as=MANAGER")).doesNotContain("href=\"/cases?open=true\"", "href=\"/views\"");
        assertThat(page("/dashboard?as=ADMINISTRATOR")).contains("href=\"/views\"", "href=\"/import\"")
                .doesNotContain("href=\"/cases?open=true\"");
    }

    @ParameterizedTest
    @CsvSource({"/cases/new?as=MANAGER,403", "/cases/00000000-0000-0000-0000-000000000001,404", "/cases?state=NONE,400",
            "/dashboard?weeks=0,400", "/dashboard?weeks=521,400", "/dashboard?weeks=many,400",
            "/cases?cursor=made-up,400", "/cases?open=perhaps,400", "/cases?imported=yes,400",
            "/cases?first=many,400", "/cases?office=here,400", "/cases?requestedIn=monday,400",
            "/cases?waitFrom=long,400", "/cases?requestedIn=2200-01-01,400", "/cases?closedIn=1800-01-01,400",
            "/cases?cursor=LTk5OTk5OTk5OS0wMS0wMVQwMDowMDowMFogMDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAx,400",
            "/cases/some,404", "/cases/some/timeline,404",
            "/limits?queue=none,400", "/limits?cursor=made-up,400", "/limits?code=small,400", "/limits?office=here,400",
            "/cases/0000004b-6570-696c-0000-000000000065?version=new,400",
            "/cases/0000004b-6570-696c-0000-000000000065/timeline?before=now,400"})
    void what_cannot_be_shown_is_an_error_with_its_status(String address, int status) {
        assertThat(pages.get().uri(address).exchange()).hasStatus(status);
    }

    @Test
    void the_error_page_says_which_part_cannot_be_read_and_what_it_must_be() throws Exception {
        HttpServletRequest failed = pages.get().uri("/dashboard?weeks=521").exchange().getRequest();
        MvcTestResult result = pages.get().uri("/error").accept(MediaType.TEXT_HTML)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 400)
                .requestAttr("unreadable", failed.getAttribute("unreadable"))
                .requestAttr("rule", failed.getAttribute("rule"))
                .exchange();

        assertThat(body(result)).contains("The part that cannot be read is weeks.", "It must be from 1 to 520.");
    }

    @Test
    void a_text_with_the_character_that_no_text_has_is_an_error_of_the_reader() {
        assertThat(pages.get().uri("/cases").param("q", "a\0b").exchange()).hasStatus(400);
    }

    @ParameterizedTest
    @CsvSource({"/cases?q=x,/cases?q=x", "/cases?q={x},/cases?q={x}", "/cases?q=%7Bx%7D,/cases?q=%7Bx%7D",
            "//elsewhere.example,/", "/\\elsewhere.example,/", "https://elsewhere.example,/"})
    void the_theme_is_kept_in_a_cookie_and_leads_back_within_kepil_only(String back, String to) {
        assertThat(pages.get().uri("/theme").param("to", "dark").param("back", back).exchange()).hasRedirectedUrl(to)
                .cookies()
                .hasValue("theme", "dark");
    }

    private String page(String address) throws UnsupportedEncodingException {
        MvcTestResult result = pages.get().uri(address).exchange();
        assertThat(result).hasStatusOk();
        return body(result);
    }

    private static String body(MvcTestResult result) throws UnsupportedEncodingException {
        return result.getResponse().getContentAsString();
    }
}
