package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.OFFICE;
import static org.kepil.standalone.CaseStory.done;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.office.OpenOffice;
import tools.jackson.databind.JsonNode;

/** Row B2: duplicates and linked requests are found at submission and shown side by side; the outcome is an event. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class B2DuplicatesIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final String KORGON = OpenOffice.idOf("AKK").toString();

    private final String surname = ThreadLocalRandom.current().ints(8, 'a', 'p')
            .collect(StringBuilder::new, (text, letter) -> text.append((char) letter), StringBuilder::append)
            .toString();
    private final String telephone = "0700 " + ThreadLocalRandom.current().nextInt(100_000, 999_999);

    @Test
    void the_same_request_is_found_ends_as_a_duplicate_and_the_work_goes_on_on_the_other() {
        String first = asked("Aida " + surname, telephone, "CIVIL", OFFICE);
        String again = asked(surname.toUpperCase(java.util.Locale.ROOT) + "  Aida", "+996" + telephone.substring(1),
                "CIVIL",
                OFFICE);
        assertThat(signs(again, first)).containsExactly("NAME_AND_CONTACT", "NAME_AND_MATTER");
        assertThat(signs(first, again)).isNotEmpty();
        assertThat(queued(again, first)).isTrue();

        say("intake", again, first, "same-request", Map.of("reason", "She asked by telephone first"), 200);

        var ended = done(KEPIL.as("supervisor").get("/cases/" + again + "?version=2"), 200);
        assertThat(ended.text("/file/state")).isEqualTo("CLOSED");
        assertThat(ended.text("/file/closure/outcome")).isEqualTo("DUPLICATE");
        assertThat(types(again)).endsWith("duplicate.DuplicateFound", "closure.CaseClosed");
        assertThat(types(first)).endsWith("duplicate.DuplicateNoted");
        assertThat(done(KEPIL.as("supervisor").get("/cases/" + first + "?version=1"), 200).text("/file/state"))
                .isEqualTo("REQUESTED");
        Await.until("nobody is asked again", () -> alike(again).isEmpty() && alike(first).isEmpty());
        assertThat(queued(again, first)).isFalse();
        assertThat(refused("intake", first, again, "same-request", Map.of("reason", "The other way round")))
                .isEqualTo("duplicate.original-that-goes-on-required");
    }

    @Test
    void a_duplicate_that_is_taken_up_again_is_none_on_either_side() {
        String first = asked("Aida " + surname, telephone, "CIVIL", OFFICE);
        String again = asked("Aida " + surname, telephone, "CIVIL", OFFICE);
        say("intake", again, first, "same-request", Map.of("reason", "She asked twice"), 200);
        Await.until("the first hears of it", () -> decided(first).equals(List.of("HAS_DUPLICATE")));

        done(KEPIL.as("decider").post("/cases/" + again + "/reopening", Map.of("ground", "NEW_CIRCUMSTANCES")), 200);

        Await.until("nothing was found of the two", () -> decided(first).isEmpty() && decided(again).isEmpty());
        assertThat(types(first)).endsWith("duplicate.DuplicateNoted", "duplicate.DuplicateReopened");
        say("intake", first, again, "same-request", Map.of("reason", "The other way round"), 200);
        Await.until("the other goes on", () -> decided(again).equals(List.of("HAS_DUPLICATE")));
    }

    @Test
    void linked_cases_say_so_on_both_sides_and_go_on_by_themselves() {
        String one = asked("Aida " + surname, telephone, "CIVIL", OFFICE);
        String other = asked("Bakyt " + surname + "ov", telephone, "CIVIL", KORGON);
        assertThat(signs(other, one)).containsExactly("CONTACT_AND_MATTER");

        say("coordinator", other, one, "link", Map.of("link", "APPEAL_OF", "reason", "The court named both"), 200);

        Await.until("both know", () -> decided(one).equals(List.of("LINKED APPEALED_IN"))
                && decided(other).equals(List.of("LINKED APPEAL_OF")));
        assertThat(alike(one)).isEmpty();
        assertThat(types(one)).endsWith("duplicate.CaseLinked");
        var timeline = done(KEPIL.as("supervisor").get("/cases/" + other + "/timeline"), 200);
        assertThat(timeline.body().path("entries").valueStream().toList().getLast().path("changes").valueStream()
                .map(change -> change.path("field").asString()).toList()).containsExactly("COMPARED_WITH");
    }

    @Test
    void cases_that_only_look_alike_are_told_apart_and_not_shown_again() {
        String one = asked("Nurlan " + surname, null, "CRIMINAL", OFFICE);
        String other = asked("Нурлан " + surname, null, "CRIMINAL", OFFICE);
        assertThat(signs(other, one)).containsExactly("NAME_AND_MATTER");
        say("decider", other, one, "distinction", Map.of("reason", "Born in other villages"), 200);
        Await.until("they are not shown again", () -> alike(one).isEmpty() && alike(other).isEmpty());
        assertThat(decided(one)).containsExactly("TOLD_APART");
        assertThat(types(one)).endsWith("duplicate.CasesToldApart");
        assertThat(types(other)).endsWith("duplicate.CasesToldApart");
    }

    @Test
    void only_what_nobody_works_on_yet_ends_so_and_only_in_its_own_office() {
        String one = asked("Aida " + surname, telephone, "CIVIL", OFFICE);
        String granted = asked("Aida " + surname, telephone, "CIVIL", OFFICE);
        done(KEPIL.as("decider").post("/cases/" + granted + "/grant", Map.of("ground", "SINGLE_PERSON", "orderNumber",
                "G-1")), 200);
        assertThat(refused("intake", granted, one, "same-request", Map.of("reason", "Asked twice")))
                .isEqualTo("duplicate.undecided-request-required");
        assertThat(refused("korgon", one, granted, "same-request", Map.of("reason", "Asked twice")))
                .isEqualTo("duplicate.own-office-required");
        assertThat(KEPIL.as("advocate").get("/cases/" + one + "/duplicates/" + granted).status()).isEqualTo(404);
    }

    @Test
    void whoever_may_not_read_the_other_case_learns_that_there_is_one_and_whom_to_ask() {
        String held = asked("Aida " + surname, telephone, "CIVIL", OFFICE);
        String other = asked("Aida " + surname, telephone, "CIVIL", KORGON);
        done(KEPIL.as("decider").post("/cases/" + held + "/grant", Map.of("ground", "SINGLE_PERSON", "orderNumber",
                "G-1")), 200);
        done(KEPIL.as("coordinator").post("/cases/" + held + "/offer", Map.of("advocateId", CaseStory.AIZADA, "ground",
                "WISH_OF_CLIENT")), 200);
        Await.until("the advocate may read the one", () -> KEPIL.as("advocate").get("/cases/" + held + "/duplicates")
                .status() == 200);
        JsonNode found = done(KEPIL.as("advocate").get("/cases/" + held + "/duplicates"), 200).body();
        assertThat(found.path("alike")).hasSize(1);
        assertThat(found.at("/alike/0/officeId").asString()).isEqualTo(KORGON);
        assertThat(found.toString()).doesNotContain(other, surname);
        Visitor advocate = Visitor.signedIn(KEPIL.address(), "advocate", KEPIL.password("advocate"));
        assertThat(advocate.get("/cases/" + held).body()).contains("A case that you may not read looks like this one");
    }

    @Test
    void the_banner_of_the_case_leads_to_both_side_by_side_where_the_outcome_is_said() {
        String first = asked("Aida " + surname, telephone, "CIVIL", OFFICE);
        String again = asked("Aida " + surname, telephone, "CIVIL", OFFICE);
        Visitor intake = Visitor.signedIn(KEPIL.address(), "intake", KEPIL.password("intake"));
        String pair = "/cases/" + again + "/duplicates/" + first;
        assertThat(intake.get("/cases/" + again + "?version=0").body()).contains(pair);
        assertThat(intake.get(pair).body()).contains("Side by side", "Same", pair + "/same-request");
        String back = intake.post(pair + "/distinction", Map.of("form", "distinction", "zone", "Asia/Bishkek",
                "reason", "")).headers().firstValue("Location").orElse("");
        assertThat(back).endsWith(pair);
        intake.post(pair + "/same-request", Map.of("form", "same-request", "zone", "Asia/Bishkek", "reason",
                "She came back the next day"));
        assertThat(intake.get("/cases/" + again + "?version=2").body()).doesNotContain(pair)
                .contains("She came back the next day");
    }

    private static String asked(String name, @Nullable String contact, String matter, String office) {
        Map<String, Object> request = new HashMap<>(Map.of("applicantName", name, "summary", "Needs an advocate",
                "matter", matter, "officeId", office, "channel", "PHONE"));
        if (contact != null) {
            request.put("contact", contact);
        }
        String id = done(KEPIL.as("intake").post("/cases", request), 201).text("/id");
        Await.until("the case is compared", () -> KEPIL.as("supervisor").get("/cases/" + id + "/duplicates")
                .status() == 200);
        return id;
    }

    private static void say(String userName, String one, String other, String what, Map<String, ?> body, int status) {
        done(KEPIL.as(userName).post("/cases/" + one + "/duplicates/" + other + "/" + what, body), status);
    }

    private static String refused(String userName, String one, String other, String what, Map<String, ?> body) {
        return done(KEPIL.as(userName).post("/cases/" + one + "/duplicates/" + other + "/" + what, body), 409)
                .text("/rule");
    }

    private static List<JsonNode> alike(String id) {
        return done(KEPIL.as("supervisor").get("/cases/" + id + "/duplicates"), 200).body().path("alike")
                .valueStream().toList();
    }

    private static List<String> signs(String id, String other) {
        return alike(id).stream().filter(each -> each.path("caseId").asString().equals(other))
                .flatMap(each -> each.path("signs").valueStream()).map(JsonNode::asString).toList();
    }

    private static List<String> decided(String id) {
        return done(KEPIL.as("supervisor").get("/cases/" + id + "/duplicates"), 200).body().path("decided")
                .valueStream().map(each -> (each.path("finding").asString() + " " + each.path("link").asString(""))
                        .strip())
                .toList();
    }

    private static boolean queued(String one, String other) {
        return done(KEPIL.as("coordinator").get("/duplicates?limit=500"), 200).body().path("pairs").valueStream()
                .anyMatch(pair -> pair.at("/one/caseId").asString().equals(one)
                        && pair.at("/other/caseId").asString().equals(other));
    }

    private static List<String> types(String id) {
        return done(KEPIL.as("supervisor").get("/cases/" + id + "/timeline?version=1"), 200).body().path("entries")
                .valueStream().map(entry -> entry.path("type").asString()).toList();
    }
}
