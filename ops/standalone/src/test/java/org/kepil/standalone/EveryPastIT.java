package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.AIZADA;
import static org.kepil.standalone.CaseStory.OFFICE;
import static org.kepil.standalone.CaseStory.done;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Walks the pages as of an instant, from link to link. What a page says of another one must not lead out of the past that the
 * reader looks at; only the side bar and the bar of the time do.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryPastIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final Pattern FRAME = Pattern.compile(
            "^.*<div class=\"kp-page\"|<header class=\"kp-top\".*?</header>|<form class=\"asof\".*?</form>",
            Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"]*)\"");
    private static final Pattern ASKING = Pattern.compile("<form [^>]*method=\"get\".*?</form>", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int OF_A_KIND = 3;

    @BeforeAll
    static void record() {
        Instant hearing = Instant.now().plus(Duration.ofDays(3));
        CaseStory one = CaseStory.requested(KEPIL).granted().offeredTo(AIZADA).accepted();
        one.hearing(hearing);
        CaseStory other = CaseStory.requested(KEPIL).granted().offeredTo(AIZADA).accepted();
        other.hearing(hearing);
        CaseStory.detained(KEPIL, Map.of());
        CourtRequest.of(KEPIL);
        String consultation = PrimaryAid.contact(KEPIL, "intake", Map.of());
        Await.until("the consultation is listed",
                () -> KEPIL.as("supervisor").get("/consultations").body().toString().contains(consultation));
        String complaint = done(
                KEPIL.as("intake").post("/complaints", Map.of("complainant", "Aida Example", "statement",
                        "Nobody called back", "officeId", OFFICE, "channel", "PHONE", "kind", "DELAY", "caseId",
                        one.id())),
                201).text("/id");
        done(KEPIL.as("supervisor").get("/complaints/" + complaint + "?version=0"), 200);
        Await.until("the other case is known to look alike", () -> done(KEPIL.as("coordinator").get("/duplicates"), 200)
                .body().toString().contains(other.id()));
    }

    @Test
    void every_link_of_a_page_of_the_past_to_a_page_with_a_past_keeps_the_moment() {
        Set<String> pasts = new TreeSet<>();
        for (String userName : List.of("supervisor", "coordinator", "admin")) {
            Walk walk = new Walk(Visitor.signedIn(KEPIL.address(), userName, KEPIL.password(userName)));
            EveryDoorIT.doors("/").stream().filter(door -> door.startsWith("GET /") && !door.contains("{}"))
                    .map(door -> door.substring(4))
                    .filter(path -> !path.startsWith("/api") && !path.startsWith("/partner")).forEach(walk::begin);
            walk.go();
            assertThat(walk.lost).as(userName).isEmpty();
            pasts.addAll(walk.pasts);
        }

        assertThat(List.of("/cases", "/cases/{}", "/cases/{}/hearings", "/cases/{}/timeline",
                "/cases/{}/limits", "/cases/{}/duplicates/{}", "/complaints", "/complaints/{}", "/consultations",
                "/court-requests", "/detentions", "/duplicates", "/hearings", "/unassessed",
                "/offices/tree", "/rota")).isSubsetOf(pasts);
    }

    /** What was seen on the way; a kind of page is its path without what is particular. */
    private static final class Walk {

        private final Visitor visitor;
        private final String moment = Instant.now().minusMillis(1).toString();
        private final Deque<String> ahead = new ArrayDeque<>();
        private final Map<String, Integer> seen = new HashMap<>();
        private final Map<String, List<String>> without = new HashMap<>();
        private final Set<String> pasts = new TreeSet<>();
        private final Set<String> lost = new TreeSet<>();

        Walk(Visitor visitor) {
            this.visitor = visitor;
        }

        void begin(String path) {
            ahead.add(path + "?asOf=" + moment);
        }

        void go() {
            while (!ahead.isEmpty()) {
                visit(ahead.remove());
            }
            without.forEach((kind, links) -> {
                if (pasts.contains(kind)) {
                    lost.addAll(links);
                }
            });
        }

        private void visit(String address) {
            if (seen.merge(kind(address), 1, Integer::sum) > OF_A_KIND) {
                return;
            }
            String page = visitor.get(address).body();
            if (!page.contains("class=\"asof\"")) {
                return;
            }
            assertThat(page).as(address).contains("kp-past");
            pasts.add(kind(address));
            String main = FRAME.matcher(page).replaceAll("");
            ASKING.matcher(main).results().map(MatchResult::group).filter(form -> !form.contains("name=\"asOf\""))
                    .forEach(form -> lost.add(address + " asks by a form"));
            LINK.matcher(main).results().map(link -> link.group(1).replace("&amp;", "&"))
                    .forEach(link -> follow(address, link));
        }

        private void follow(String from, String link) {
            if (link.contains("asOf=")) {
                ahead.add(link);
            } else {
                without.merge(kind(link), List.of(kind(from) + " leads to " + kind(link)),
                        (known, more) -> known.containsAll(more) ? known : join(known, more));
                ahead.add(link + (link.contains("?") ? "&" : "?") + "asOf=" + moment);
            }
        }

        private static List<String> join(List<String> known, List<String> more) {
            return Stream.concat(known.stream(), more.stream()).toList();
        }

        private static String kind(String address) {
            return ID.matcher(address.replaceAll("[?#].*", "")).replaceAll("{}");
        }
    }
}
