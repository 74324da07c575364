package org.kepil.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.standalone.CaseStory;
import org.kepil.standalone.RunningKepil;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** A case from request to closure, by the pages alone: each step by a person whose role may take it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseInTheBrowserIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    /** Of seven steps, the newest first, the grant is the last but one. */
    private static final int NEWEST_FIRST_GRANT = 5;

    @Test
    void a_case_is_taken_from_request_to_closure_and_its_timeline_tells_every_step() {
        String address = requestByKeyboard();
        as("intake", address, "Add a paper", Map.of("file", "%PDF-1.4 an invented statement", "type",
                "INCOME_STATEMENT", "issuedOn", "2026-11-02"));
        as("decider", address, "Grant aid", Map.of("ground", "LOW_INCOME", "income", "72000", "papersBy",
                LocalDate.now(ZoneOffset.UTC).plusDays(14).toString(), "orderNumber", "G-31"));
        as("coordinator", address, "Offer to an advocate of your choice",
                Map.of("advocateId", CaseStory.AIZADA, "ground", "WISH_OF_CLIENT"));
        as("advocate", address, "Record acceptance", Map.of("orderNumber", "A-32"));
        as("advocate", address, "Schedule a hearing",
                Map.of("scheduledAt", "2026-11-16T10:00", "court", "District court of Ak-Korgon"));
        as("advocate", address, "Record as held", Map.of("result", "DECISION_FOR_CLIENT"));
        as("coordinator", address, "Close the case", Map.of("outcome", "DECIDED_FOR_CLIENT"));
        Page page = Chromium.signedIn(KEPIL, "supervisor", 1440);
        page.navigate(address + "/timeline");
        assertThat(page.locator("ol .tl-row")).hasCount(8);
        assertThat(page.locator("h1")).containsText("Begimai Sultanova");
        asItWasGranted(page, address);
        page.context().close();
    }

    @Test
    void a_form_with_a_fault_keeps_what_was_typed_and_says_what_is_wrong() {
        Page page = Chromium.signedIn(KEPIL, "intake", 390);
        page.navigate("/cases/new");
        page.locator("[name=applicantName]").fill("Azamat Kadyrov");
        page.locator("form:has([name=applicantName])").evaluate("form => form.noValidate = true");
        page.locator("form:has([name=applicantName]) button[type=submit]").click();
        assertThat(page.locator("[name=applicantName]")).hasValue("Azamat Kadyrov");
        assertThat(page.locator("[aria-invalid=true]").first()).isVisible();
        page.context().close();
    }

    @Test
    void whoever_was_slower_sees_what_is_new_and_sends_the_same_form_again() {
        CaseStory story = CaseStory.requested(KEPIL).granted().offeredTo(CaseStory.AIZADA).accepted();
        Page page = Chromium.signedIn(KEPIL, "coordinator", 1440);
        page.navigate("/cases/" + story.id() + "/hearings?step=hearings");
        story.hearing(Instant.parse("2026-12-07T04:00:00Z"));
        fill(page.locator("[name=scheduledAt]"), "2026-12-08T10:00");
        fill(page.locator("[name=court]"), "District court of Ak-Korgon");
        page.locator("#act button[type=submit]").click();
        assertThat(page.locator("section[aria-labelledby=since-h] li")).hasCount(1);
        assertThat(page.locator("section[aria-labelledby=since-h]")).containsText("District court of Kyzyl-Dala");
        assertThat(page.locator("[name=court]")).hasValue("District court of Ak-Korgon");
        Sight.check(page, "case-new-meanwhile-1440", false);
        page.setViewportSize(390, 844);
        Sight.check(page, "case-new-meanwhile-390", false);
        page.locator("#act button[type=submit]").click();
        assertThat(page.locator("nav.tabs a").filter(new Locator.FilterOptions().setHasText("Hearings")))
                .containsText("2");
        assertThat(page.locator("[role=alert]")).hasCount(0);
        page.context().close();
    }

    @Test
    void the_time_of_a_page_is_chosen_by_keys_alone_and_without_script() {
        String address = "/cases/" + CaseStory.requested(KEPIL).granted().id();
        Page page = Chromium.withoutScript(KEPIL, "supervisor");
        page.navigate(address);
        page.getByLabel("Previous event").press("Enter");
        page.waitForURL(url -> url.matches(".*\\?asOf=\\d+"));
        String past = page.url();
        assertThat(page.locator("#kp-at")).hasValue(Pattern.compile("\\w{3} \\d+ \\w{3} \\d{4} \\d\\d:\\d\\d"));
        page.waitForResponse(answer -> answer.url().contains("asOf.shown"),
                () -> page.locator("#kp-at").press("Enter"));
        assertThat(page).hasURL(past);
        page.locator(".asof .kp-seg").getByText("Week").press("Enter");
        assertThat(page).hasURL(past + "&by=week");
        assertThat(page.locator(".asof [aria-current]")).hasText("Week");
        assertThat(page.locator("body")).hasClass(Pattern.compile("kp-past"));
        page.context().close();
    }

    @Test
    void a_page_that_comes_back_out_of_the_history_can_send_its_form_again() {
        Page page = Chromium.signedIn(KEPIL, "supervisor", 1440);
        page.route("**/verification", route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
        page.navigate("/views");
        Locator verify = page.locator("button[data-busy]").first();
        String said = verify.innerText();
        verify.click();
        assertThat(verify).hasAttribute("aria-disabled", "true");
        page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))");
        assertThat(verify).hasText(said);
        assertThat(verify).not().hasAttribute("aria-disabled", "true");
        page.context().close();
    }

    /** Nothing but keys: every field is reached by Tab in its order, and Enter sends the form. */
    private static String requestByKeyboard() {
        Page page = Chromium.signedIn(KEPIL, "intake", 1440);
        page.navigate("/cases/new");
        Locator form = page.locator("form:has([name=applicantName])");
        page.locator("[name=applicantName]").focus();
        page.keyboard().type("Begimai Sultanova");
        for (int tabs = 0; tabs < 30 && !focused(page).equals("button"); tabs++) {
            page.keyboard().press("Tab");
            answer(page);
        }
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.matches(".*/cases/[0-9a-f-]{36}.*"));
        assertThat(form).hasCount(0);
        assertThat(page.locator("h1")).containsText("Begimai Sultanova");
        String address = page.url().replaceFirst("\\?.*", "");
        page.context().close();
        return address;
    }

    private static void answer(Page page) {
        switch (String.valueOf(page.evaluate("document.activeElement.name"))) {
            case "summary" -> page.keyboard().type("Custody of a child");
            case "contact" -> page.keyboard().type("by post");
            case "matter", "officeId", "channel" -> page.keyboard().press("ArrowDown");
            default -> {
                // nothing that has to be answered
            }
        }
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.localName"));
    }

    /** Takes one step on the page of the case, and waits until the page shows it. */
    private static void as(String userName, String address, String step, Map<String, String> answers) {
        Page page = Chromium.signedIn(KEPIL, userName, 1440);
        page.navigate(address);
        page.locator(".ident").getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText("Next step"))
                .click();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(step).setExact(true)).click();
        Locator form = page.locator("form:has([name=idempotencyKey])");
        answers.forEach((name, value) -> fill(form.locator("[name=" + name + "]"), value));
        form.locator("button[type=submit]").click();
        page.waitForURL(url -> url.contains("version="));
        assertThat(page.locator("[role=alert]")).hasCount(0);
        page.context().close();
    }

    private static void fill(Locator field, String value) {
        if ("select".equals(field.evaluate("field => field.localName"))) {
            field.selectOption(value);
        } else if ("file".equals(field.getAttribute("type"))) {
            field.setInputFiles(
                    new FilePayload("paper.pdf", "application/pdf", value.getBytes(StandardCharsets.UTF_8)));
        } else {
            field.fill(value);
        }
    }

    /** In the past nothing can be done, also not by somebody who knows the markup. */
    private static void asItWasGranted(Page page, String address) {
        page.navigate(address + "/timeline");
        String position = page.locator("ol .tl-row").nth(NEWEST_FIRST_GRANT).locator(".pos").first().innerText()
                .replaceAll("\\D", "");
        page.navigate(address + "?asOf=" + position);
        assertThat(page.locator("body")).hasClass(Pattern.compile("kp-past"));
        assertThat(page.locator(".ident")).containsText("Granted");
        assertThat(page.locator("form:has([name=idempotencyKey])").count()).isZero();
    }
}
