package org.kepil.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.AIZADA;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kepil.standalone.Await;
import org.kepil.standalone.CaseStory;
import org.kepil.standalone.CourtRequest;
import org.kepil.standalone.RunningKepil;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;

/** Every page, at the width of a desk and of a hand: everybody can use it, and the browser has nothing to complain of. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final int DESK = 1440;
    private static final int HAND = 390;
    /** Whoever is signed in stays so from one page to the next. */
    private static final Map<String, BrowserContext> PEOPLE = new HashMap<>();

    /** A page as somebody sees it. */
    record Look(String name, String userName, String path) {

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void the_accessibility_check_finds_nothing_by_daylight_and_in_the_dark(Look look) {
        List<String> complaints = new ArrayList<>();
        try (Page page = page(look.userName())) {
            page.onConsoleMessage(message -> complain(message, complaints));
            page.onPageError(complaints::add);
            page.navigate(look.path());
            page.waitForLoadState();
            Sight.check(page, look.name() + "-" + DESK, false);
            page.setViewportSize(HAND, 844);
            Sight.check(page, look.name() + "-" + HAND, false);
            page.setViewportSize(DESK, 900);
            darken(page);
            Sight.check(page, look.name() + "-" + DESK + "-dark", true);
            assertThat(complaints).as("what the browser complains of").isEmpty();
        }
    }

    /** As the server does when it is asked to, but without loading the page again; waits until all has its new colour. */
    private static void darken(Page page) {
        page.evaluate("""
                () => {
                    document.documentElement.setAttribute('data-bs-theme', 'dark');
                    return Promise.all(document.getAnimations().map(each => each.finished)).then(() => null);
                }
                """);
    }

    @Test
    void the_dark_is_asked_for_and_seen_on_a_hand_too() {
        Page page = Chromium.signedIn(KEPIL, "coordinator", HAND);
        try (BrowserContext _ = page.context()) {
            page.navigate("/theme?to=dark&back=/cases");
            page.waitForLoadState();
            assertThat(page.locator("html").getAttribute("data-bs-theme")).isEqualTo("dark");
            Sight.check(page, "work-list-" + HAND + "-dark", true);
            page.navigate("/theme?to=light&back=/cases");
            assertThat(page.locator("html").getAttribute("data-bs-theme")).isEqualTo("light");
        }
    }

    /** Another page in the browser of that person. */
    private static Page page(String userName) {
        Page page = PEOPLE.computeIfAbsent(userName, PagesIT::browser).newPage();
        page.setViewportSize(DESK, 900);
        page.setDefaultTimeout(15_000);
        return page;
    }

    private static BrowserContext browser(String userName) {
        return userName.isEmpty()
                ? Chromium.page(KEPIL.address(), DESK).context()
                : Chromium.signedIn(KEPIL, userName, DESK).context();
    }

    @AfterAll
    static void signOut() {
        PEOPLE.values().forEach(BrowserContext::close);
    }

    static Stream<Look> looks() {
        String story = told();
        String ended = LateLife.ended(KEPIL);
        String pair = pair();
        return Stream.of(new Look("login", "", "/login"), new Look("work-list", "coordinator", "/cases"),
                new Look("work-list-empty", "coordinator", "/cases?q=nothing-like-this"),
                new Look("new-request", "intake", draft("/cases/new")),
                new Look("detention-desk", "coordinator", "/detentions"),
                new Look("correction", "coordinator", "/cases/" + story + "?step=corrections"),
                new Look("bulk", "intake", "/cases/bulk"),
                new Look("unassessed", "supervisor", unassessed("/unassessed")),
                new Look("side-by-side", "intake", pair), new Look("look-alikes", "coordinator", "/duplicates"),
                new Look("look-alike", "intake", pair.replaceAll("/duplicates/.*", "")),
                new Look("transfers", "korgon", "/transfers"), new Look("rota", "coordinator", rota()),
                new Look("reassignment", "coordinator", reassigned("/assignment/reassign")),
                new Look("own-work", "advocate", "/assignment/mine"),
                new Look("choice", "supervisor", "/cases/" + chosen()),
                new Look("working-days", "admin", "/rulebooks/calendar"),
                new Look("calendar", "coordinator", "/hearings"), new Look("escalations", "supervisor", "/escalations"),
                new Look("calendar-month", "supervisor", "/hearings?scale=month&office=all"),
                new Look("calendar-own", "advocate", "/hearings"),
                new Look("complaints", "supervisor", "/complaints"),
                new Look("late-life", "coordinator", "/cases/" + LateLife.waiting(KEPIL)),
                new Look("case-ended", "coordinator", "/cases/" + ended),
                new Look("corrected", "supervisor", "/cases/" + ended + "/timeline"),
                new Look("complaint", "supervisor", "/complaints/" + LateLife.complaint(KEPIL)
                        + "?step=complaint-answer"),
                new Look("complaint-new", "intake", "/complaints/new"),
                new Look("transfer", "coordinator", "/cases/" + story + "?step=transfer"),
                new Look("new-notice", "intake", "/detentions/new"),
                new Look("detention", "coordinator", "/cases/" + detained() + "?step=first-meeting"),
                new Look("case", "coordinator", "/cases/" + story),
                new Look("case-step", "coordinator", "/cases/" + story + "?step=replacement"),
                new Look("case-past", "supervisor", "/cases/" + story + "?asOf=" + Instant.now()),
                new Look("timeline", "supervisor", "/cases/" + story + "/timeline"),
                new Look("hearings", "coordinator", "/cases/" + story + "/hearings"),
                new Look("services", "coordinator", "/cases/" + story + "/services"),
                new Look("services-step", "advocate", "/cases/" + story + "/services?step=services"),
                new Look("case-limits", "coordinator", "/cases/" + story + "/limits"),
                new Look("limits", "coordinator", "/limits"), new Look("limits-due", "supervisor", "/limits?queue=due"),
                new Look("dashboard", "manager", "/dashboard"),
                new Look("statistics", "manager", "/statistics"),
                new Look("statistics-published", "manager", "/statistics?smallest=5"),
                new Look("years", "admin", "/years"), new Look("anomalies", "supervisor", "/anomalies"),
                new Look("dashboard-past", "manager", "/dashboard?asOf=" + Instant.now()),
                new Look("offices", "admin", "/offices"), new Look("accounts", "admin", "/accounts"),
                new Look("account-opening", "admin", "/accounts?step=account-opening"),
                new Look("rulebooks", "admin", "/rulebooks"),
                new Look("rulebook-proposal", "admin", "/rulebooks?step=rulebook-proposal"),
                new Look("providers", "admin", "/providers"),
                new Look("consultations", "intake", "/consultations?step=consultation-contact"),
                new Look("consultation-report", "manager", "/consultations/report"),
                new Look("referrals", "village", "/referrals?step=referral-offer"),
                new Look("access-points", "admin", "/access-points?step=access-point-opening"),
                new Look("office-tree", "admin", "/offices/tree"),
                new Look("court-requests", "coordinator", asked()),
                new Look("publications", "manager", "/publications?step=publication-freezing"),
                new Look("publication", "manager", "/publications/" + frozen()),
                new Look("partners", "admin", "/partners?step=partner-registration"),
                new Look("agreements", "admin", "/agreements?step=agreement-signing"),
                new Look("funds", "admin", "/funds?step=fund-opening"),
                new Look("outreach", "intake", "/outreach?step=outreach-event"),
                new Look("advocates", "admin", "/advocates"),
                new Look("evidence", "supervisor", signed()),
                new Look("checkpoints", "reviewer", "/evidence/checkpoints"),
                new Look("views", "supervisor", "/views"), new Look("import", "admin", "/import"),
                new Look("password", "reviewer", "/password"),
                new Look("not-found", "intake", "/cases/nobodys"));
    }

    /** That page, for somebody who has begun to type a request. */
    private static String draft(String page) {
        KEPIL.as("intake").post("/cases/drafts", Map.of("applicantName", "Aida Example", "summary", "Half a sen"));
        return page;
    }

    /** That page, with a request of which nobody was heard for long. */
    private static String unassessed(String page) {
        Map<String, Object> request = new HashMap<>(CaseStory.REQUEST);
        request.put("occurredAt", Instant.now().minus(Duration.ofDays(40)).toString());
        KEPIL.as("intake").post("/cases", request);
        return page;
    }

    /** Two requests of one person, side by side. */
    private static String pair() {
        String first = CaseStory.requested(KEPIL).id();
        String pair = "/cases/" + CaseStory.requested(KEPIL).id() + "/duplicates/" + first;
        Await.until("the two can be compared", () -> KEPIL.as("supervisor").get(pair).status() == 200);
        return pair;
    }

    /** A rota with a shift, a leave and a share. */
    private static String rota() {
        Instant now = Instant.now();
        String path = "/rota/" + CaseStory.OFFICE;
        KEPIL.as("coordinator").post(path + "/shifts", Map.of("advocateId", AIZADA, "from", now.toString(), "to",
                now.plus(Duration.ofHours(14)).toString()));
        KEPIL.as("coordinator").post(path + "/leaves", Map.of("advocateId", CaseStory.MAKSAT, "from",
                now.plus(Duration.ofDays(1)).toString(), "to", now.plus(Duration.ofDays(2)).toString()));
        KEPIL.as("coordinator").post(path + "/shares", Map.of("advocateId", AIZADA, "weight", "80", "capacity", "20"));
        return "/rota";
    }

    /** The page of the evidence, with checkpoints and a full check. */
    private static String signed() {
        KEPIL.as("supervisor").post("/evidence/checkpoint", Map.of());
        CaseStory.requested(KEPIL);
        KEPIL.as("supervisor").post("/evidence/checkpoint", Map.of());
        KEPIL.as("supervisor").post("/evidence/verification", Map.of());
        return "/evidence";
    }

    /** That page, with a case whose holder declared a conflict. */
    private static String reassigned(String page) {
        CaseStory.requested(KEPIL).granted().offeredTo(AIZADA).accepted().step("advocate", "conflict", Map.of());
        return page;
    }

    /** A year that was frozen: last year's, as it stood before this test. */
    private static String frozen() {
        return KEPIL.as("manager").post("/publications", Map.of("country", "KG", "period", "2021-Q1", "smallest", "5"))
                .text("/id");
    }

    /** The page of courts, with a request on it and an outcome. */
    private static String asked() {
        CourtRequest.of(KEPIL);
        return "/court-requests";
    }

    /** A case that was offered by turn. */
    private static String chosen() {
        return CaseStory.requested(KEPIL).granted().step("coordinator", "distribution", Map.of()).id();
    }

    private static String told() {
        CaseStory story = CaseStory.requested(KEPIL).granted().offeredTo(AIZADA).accepted();
        String hearing = story.hearing(Instant.parse("2026-12-07T04:00:00Z"));
        story.adjourned(hearing, Instant.parse("2026-12-21T04:00:00Z"));
        story.step("advocate", "stage-end", Map.of("stage", "PROCEDURE", "result", "COMPLETED"));
        story.served("MEETING", "PROCEDURE", Instant.parse("2026-11-02T04:00:00Z"));
        story.claimed("PROCEDURE", Map.of("inputs.ordered", "2500"));
        story.file(8);
        return story.id();
    }

    private static String detained() {
        CaseStory story = CaseStory.detained(KEPIL, Map.of("minor", true, "illTreatment", true, "detainedAt",
                Instant.now().minus(Duration.ofMinutes(100)).toString())).offeredTo(AIZADA).accepted();
        story.step("advocate", "arrival", Map.of()).file(3);
        return story.id();
    }

    private static void complain(ConsoleMessage message, List<String> complaints) {
        boolean status = message.text()
                .startsWith("Failed to load resource: the server responded with a status of 404");
        if (List.of("error", "warning").contains(message.type()) && !status) {
            complaints.add(message.text());
        }
    }
}
