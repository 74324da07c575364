package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.NOTICE;
import static org.kepil.standalone.CaseStory.REQUEST;
import static org.kepil.standalone.CaseStory.done;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.standalone.Api.Answer;

import tools.jackson.databind.JsonNode;

/**
 * Row B7: rota with out-of-hours and no overlaps; fair weighted distribution that the event explains; conflict check;
 * <i>give me the next one</i>.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class B7DistributionIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final String OWN = "a password of one's own";

    @Test
    void cases_are_distributed_by_the_shares_agreed_to_and_the_event_says_why() {
        Office office = new Office();
        String full = office.advocate("Full");
        String half = office.advocate("Half");
        office.post("/shares", Map.of("advocateId", half, "weight", "50", "capacity", "9"), 200);
        office.awaitShare();
        Map<String, Integer> got = new HashMap<>();
        for (int each = 0; each < 6; each++) {
            String id = office.granted();
            done(KEPIL.as("coordinator").post("/cases/" + id + "/distribution", Map.of()), 200);
            JsonNode found = represented(id).path("found");
            JsonNode choice = found.path("choice");
            assertThat(choice.path("position").asLong()).isPositive();
            assertThat(choice.path("ranked").size()).isEqualTo(2);
            String chosen = choice.path("ranked").path(0).path("advocateId").asString();
            got.merge(chosen, 1, Integer::sum);
            office.awaitLoad(id);
        }
        assertThat(got).containsOnly(Map.entry(full, 4), Map.entry(half, 2));
    }

    @Test
    void who_is_suspended_on_leave_or_has_declined_is_named_with_the_reason() {
        Office office = new Office();
        String suspended = office.advocate("Suspended");
        String away = office.advocate("Away");
        String declined = office.advocate("Declined");
        String able = office.advocate("Able");
        done(KEPIL.as("admin").post("/advocates/" + suspended + "/suspension",
                Map.of("orderNumber", "S-1", "ground", "OWN_APPLICATION")), 200);
        office.post("/leaves", Map.of("advocateId", away, "from", Instant.now().minusSeconds(60).toString(), "to",
                Instant.now().plus(Duration.ofDays(7)).toString()), 201);
        String id = office.granted();
        done(KEPIL.as("coordinator").post("/cases/" + id + "/offer",
                Map.of("advocateId", declined, "ground", "WISH_OF_CLIENT")), 200);
        done(KEPIL.as("coordinator").post("/cases/" + id + "/decline",
                Map.of("advocateId", declined, "ground", "WORKLOAD")), 200);
        office.awaitEntries(1);
        Answer chosen = done(KEPIL.as("coordinator").post("/cases/" + id + "/distribution", Map.of()), 200);
        JsonNode choice = represented(id, chosen.text("/version")).path("found").path("choice");
        assertThat(choice.path("ranked").path(0).path("advocateId").asString()).isEqualTo(able);
        Map<String, String> excluded = new HashMap<>();
        choice.path("excluded").forEach(each -> excluded.put(each.path("advocateId").asString(),
                each.path("why").asString()));
        assertThat(excluded).isEqualTo(
                Map.of(suspended, "SUSPENDED", away, "ON_LEAVE", declined, "DECLINED_BEFORE"));
        Visitor supervisor = Visitor.signedIn(KEPIL.address(), "supervisor", KEPIL.password("supervisor"));
        assertThat(supervisor.get("/cases/" + id).body()).contains("who was considered").contains("excluded: on leave")
                .contains("chosen");
    }

    @Test
    void nobody_is_asked_who_acts_for_the_other_side() {
        Office office = new Office();
        String ofLandlord = office.advocate("Of the landlord");
        String able = office.advocate("Able");
        String landlord = "Landlord " + UUID.randomUUID();
        String other = office.granted(landlord);
        held(other, ofLandlord);
        String id = office.granted();
        done(KEPIL.as("coordinator").post("/cases/" + id + "/opposing-parties",
                Map.of("name", "  " + landlord.toUpperCase(java.util.Locale.ROOT))), 201);
        Await.until("the other case is known", () -> KEPIL.as("supervisor").get("/cases/" + other).text("/file/state")
                .equals("ASSIGNED"));
        var refused = KEPIL.as("coordinator").post("/cases/" + id + "/offer",
                Map.of("advocateId", ofLandlord, "ground", "WISH_OF_CLIENT"));
        assertThat(done(refused, 409).text("/rule")).isEqualTo("assignment.no-conflict-required");
        done(KEPIL.as("coordinator").post("/cases/" + id + "/distribution", Map.of()), 200);
        JsonNode choice = represented(id).path("found").path("choice");
        assertThat(choice.path("ranked").path(0).path("advocateId").asString()).isEqualTo(able);
        assertThat(choice.path("excluded").path(0).path("why").asString()).isEqualTo("CONFLICT_OF_INTEREST");
    }

    @Test
    void one_advocate_at_a_time_is_on_duty_also_at_night_and_gets_the_orders_of_detentions() {
        Office office = new Office();
        String night = office.advocate("Night");
        String day = office.advocate("Day");
        Instant now = Instant.now();
        office.post("/shifts", shift(night, now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(10))), 201);
        var overlap = office.post("/shifts", shift(day, now.plus(Duration.ofHours(9)), now.plus(Duration.ofHours(20))),
                409);
        assertThat(overlap.text("/rule")).isEqualTo("rota.no-overlap-required");
        office.post("/shifts", shift(day, now.plus(Duration.ofHours(10)), now.plus(Duration.ofHours(20))), 201);
        office.awaitEntries(2);
        var elsewhere = new Office().post("/shifts",
                shift(day, now.plus(Duration.ofHours(19)), now.plus(Duration.ofHours(22))), 409);
        assertThat(elsewhere.text("/rule")).isEqualTo("rota.free-advocate-required");
        JsonNode duty = done(KEPIL.as("supervisor").get("/rota/" + office.id + "/duty"), 200).body().path("shifts");
        assertThat(duty.size()).isEqualTo(1);
        assertThat(duty.path(0).path("advocateId").asString()).isEqualTo(night);
        assertThat(done(KEPIL.as("supervisor").get("/rota/" + office.id + "?from=" + now + "&to="
                + now.plus(Duration.ofHours(30))), 200).body().path("gaps").size()).isEqualTo(1);
        Map<String, Object> notice = new HashMap<>(NOTICE);
        notice.put("officeId", office.id);
        String id = done(KEPIL.as("intake").post("/detentions", notice), 201).text("/id");
        done(KEPIL.as("coordinator").post("/cases/" + id + "/duty-offer", Map.of()), 200);
        assertThat(represented(id).path("advocateId").asString()).isEqualTo(night);
        assertThat(represented(id).path("found").path("shift").asString()).isNotEmpty();
        Visitor coordinator = Visitor.signedIn(KEPIL.address(), "coordinator", KEPIL.password("coordinator"));
        assertThat(coordinator.get("/rota?office=" + office.id).body()).contains("Night").contains("Nobody on duty");
    }

    @Test
    void two_who_ask_for_the_next_one_in_the_same_instant_get_two() throws Exception {
        Office office = new Office();
        List<Api> deciders = List.of(office.decider(), office.decider(), office.decider());
        Set<String> waiting = new HashSet<>();
        for (int each = 0; each < 6; each++) {
            waiting.add(office.requested("Applicant " + each));
        }
        Await.until("all of them wait", () -> seen(waiting));
        List<String> taken = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(deciders.size())) {
            for (int round = 0; round < 2; round++) {
                CyclicBarrier together = new CyclicBarrier(deciders.size());
                List<Callable<String>> presses = deciders.stream().<Callable<String>>map(decider -> () -> {
                    together.await();
                    return done(decider.post("/cases/next", Map.of()), 200).text("/id");
                }).toList();
                for (Future<String> got : people.invokeAll(presses)) {
                    taken.add(got.get());
                }
            }
        }
        assertThat(taken).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(waiting);
        assertThat(done(deciders.getFirst().post("/cases/next", Map.of()), 409).text("/rule"))
                .isEqualTo("handling.nothing-waits");
        String one = taken.getFirst();
        assertThat(done(KEPIL.as("supervisor").get("/cases/" + one + "?version=1"), 200)
                .text("/file/sides/worker/name")).startsWith("Decider");
    }

    private static boolean seen(Set<String> ids) {
        return ids.stream().allMatch(id -> KEPIL.as("supervisor").get("/cases/" + id).status() == 200);
    }

    private static Map<String, Object> shift(String advocate, Instant from, Instant to) {
        return Map.of("advocateId", advocate, "from", from.toString(), "to", to.toString());
    }

    private static void held(String id, String advocate) {
        done(KEPIL.as("coordinator").post("/cases/" + id + "/offer",
                Map.of("advocateId", advocate, "ground", "WISH_OF_CLIENT")), 200);
        done(KEPIL.as("coordinator").post("/cases/" + id + "/acceptance",
                Map.of("advocateId", advocate, "orderNumber", "A-1")), 200);
    }

    /** The last who was asked, as new as the last change. */
    private static JsonNode represented(String id) {
        Await.until("somebody is asked",
                () -> KEPIL.as("supervisor").get("/cases/" + id).text("/file/state").equals("OFFERED"));
        return represented(id, "0");
    }

    /** Who was asked last, when the page has reached that version. */
    private static JsonNode represented(String id, String version) {
        JsonNode all = done(KEPIL.as("supervisor").get("/cases/" + id + "?version=" + version), 200).body()
                .at("/file/representations");
        return all.path(all.size() - 1);
    }

    /** An office of its own, so that tests that run beside each other share no loads. */
    private static final class Office {

        private final String code = "B" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").toUpperCase(
                java.util.Locale.ROOT).concat("ABCD").substring(0, 5);
        private final String id = done(KEPIL.as("admin").post("/offices",
                Map.of("code", code, "name", "Office " + code, "country", "KG", "zone", "Asia/Bishkek")), 201)
                .text("/id");

        String advocate(String name) {
            return done(KEPIL.as("admin").post("/advocates", Map.of("registerNumber", "B7-" + UUID.randomUUID(), "name",
                    name, "officeId", id)), 201).text("/id");
        }

        Api decider() {
            String user = "b7." + UUID.randomUUID().toString().substring(0, 8);
            var opened = done(KEPIL.as("admin").post("/accounts", Map.of("userName", user, "displayName",
                    "Decider " + user, "role", "DECISION_MAKER", "officeId", id)), 201);
            String once = opened.text("/oneTimePassword");
            Await.until("the decider signs in",
                    () -> new Api(KEPIL.address(), user, once).get("/offices").status() == 403);
            Visitor.signedIn(KEPIL.address(), user, once).post("/password",
                    Map.of("current", once, "wanted", OWN, "again", OWN));
            return new Api(KEPIL.address(), user, OWN);
        }

        String requested(String applicant) {
            Map<String, Object> request = new HashMap<>(REQUEST);
            request.put("officeId", id);
            request.put("applicantName", applicant);
            return done(KEPIL.as("intake").post("/cases", request), 201).text("/id");
        }

        String granted(String applicant) {
            String requested = requested(applicant);
            done(KEPIL.as("decider").post("/cases/" + requested + "/grant",
                    Map.of("ground", "SINGLE_PERSON", "orderNumber", "G-1")), 200);
            return requested;
        }

        String granted() {
            return granted("Applicant " + UUID.randomUUID());
        }

        Answer post(String path, Map<String, ?> body, int status) {
            return done(KEPIL.as("coordinator").post("/rota/" + id + path, body), status);
        }

        void awaitShare() {
            awaitEntries(1);
        }

        void awaitEntries(int entries) {
            Await.until("the rota shows it", () -> done(KEPIL.as("supervisor").get("/rota/" + id), 200).body()
                    .path("entries").size() == entries);
        }

        /** The next distribution counts the case. */
        void awaitLoad(String caseId) {
            done(KEPIL.as("coordinator").post("/cases/" + caseId + "/acceptance", Map.of("advocateId",
                    represented(caseId).path("advocateId").asString(), "orderNumber", "A-1")), 200);
        }
    }
}
