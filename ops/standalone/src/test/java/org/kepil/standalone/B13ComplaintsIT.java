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

import org.kepil.standalone.Api.Answer;

import tools.jackson.databind.JsonNode;

/** Row B13: complaints with owner, own clock, holding letter, transfer to the bar's body, answer. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class B13ComplaintsIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final Instant LONG_AGO = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(60));

    @Test
    void a_complaint_has_an_owner_a_holding_letter_findings_and_an_answer() {
        CaseStory story = CaseStory.requested(KEPIL);
        String id = complaint(Map.of("caseId", story.id(), "kind", "DELAY"));
        assertThat(refused("supervisor", id, "holding-letter", Map.of())).isEqualTo("complaint.owner-required");
        step("supervisor", id, "owner", Map.of());
        step("supervisor", id, "holding-letter", Map.of());
        assertThat(refused("decider", id, "investigation", Map.of("findings", "So it was")))
                .isEqualTo("complaint.own-complaint-required");
        step("supervisor", id, "investigation", Map.of("findings", "The call was noted and forgotten"));
        step("supervisor", id, "answer", Map.of("finding", "PARTLY_JUSTIFIED", "answer", "We are sorry"));
        step("supervisor", id, "closure", Map.of());
        Answer answer = read(id, 5);
        assertThat(answer.text("/item/handling/stage")).isEqualTo("CLOSED");
        assertThat(answer.text("/item/handling/finding")).isEqualTo("PARTLY_JUSTIFIED");
        assertThat(deadlines(answer)).containsEntry("COMPLAINT_HOLDING_LETTER", "MET")
                .containsEntry("COMPLAINT_ANSWER", "MET");
        assertThat(about(story.id()).stream().map(item -> item.path("complaintId").asString())).contains(id);
        step("supervisor", id, "reopening", Map.of("reason", "Nothing has changed"));
        assertThat(deadlines(read(id, 6))).containsEntry("COMPLAINT_ANSWER", "RUNNING");
    }

    @Test
    void the_list_shows_what_is_due_and_what_is_overdue() {
        String late = complaint(Map.of("aboutOffice", OFFICE, "kind", "NO_ACCESS", "occurredAt", LONG_AGO.toString()));
        String fresh = complaint(Map.of("aboutOffice", OFFICE, "kind", "CONDUCT"));
        Await.until("the late one is overdue", () -> listed("OVERDUE").contains(late));
        assertThat(listed("OVERDUE")).doesNotContain(fresh);
        assertThat(listed("OPEN")).contains(late, fresh);
        assertThat(deadlines(read(late, 0))).containsEntry("COMPLAINT_HOLDING_LETTER", "OVERDUE")
                .containsEntry("COMPLAINT_ANSWER", "OVERDUE");
        assertThat(read(late, 0).body().at("/item/deadlines/0/sure").asString()).isEqualTo("UNCONFIRMED");
    }

    @Test
    void how_an_advocate_defends_is_judged_by_the_bar_and_not_by_the_state() {
        String id = complaint(Map.of("advocateId", AIZADA, "kind", "QUALITY_OF_DEFENCE"));
        step("supervisor", id, "owner", Map.of());
        assertThat(refused("supervisor", id, "investigation", Map.of("findings", "Badly defended")))
                .isEqualTo("complaint.independence-required");
        step("supervisor", id, "bar", Map.of("body", "Council of advocates", "reference", "B-17"));
        Answer answer = read(id, 2);
        assertThat(answer.text("/item/handling/stage")).isEqualTo("WITH_THE_BAR");
        assertThat(deadlines(answer)).containsEntry("COMPLAINT_ANSWER", "MET");
        step("supervisor", id, "closure", Map.of());
    }

    @Test
    void a_complaint_is_about_something_that_there_is() {
        assertThat(received(Map.of("kind", "DELAY"), 409).text("/rule")).isEqualTo("complaint.subject-required");
        assertThat(received(Map.of("kind", "DELAY", "caseId", UUID.randomUUID().toString()), 409).text("/rule"))
                .isEqualTo("complaint.known-case-required");
        assertThat(received(Map.of("kind", "QUALITY_OF_DEFENCE", "aboutOffice", OFFICE), 409).text("/rule"))
                .isEqualTo("complaint.advocate-required");
        String id = complaint(Map.of("aboutOffice", OFFICE, "kind", "OTHER"));
        step("supervisor", id, "owner", Map.of());
        step("supervisor", id, "voiding", Map.of("reason", "Entered twice"));
        assertThat(read(id, 2).text("/item/handling/stage")).isEqualTo("VOIDED");
    }

    @Test
    void the_form_of_a_complaint_is_reached_from_the_list_and_comes_back_about_the_same_case() {
        CaseStory story = CaseStory.requested(KEPIL);
        Visitor supervisor = Visitor.signedIn(KEPIL.address(), "supervisor", KEPIL.password("supervisor"));
        assertThat(supervisor.get("/complaints").body()).contains("href=\"/complaints/new\"");
        assertThat(supervisor.get("/complaints?about=" + story.id()).body())
                .contains("href=\"/complaints/new?about=" + story.id() + "\"");
        String back = supervisor.post("/complaints", Map.of("form", "complaint", "caseId", story.id(), "zone",
                "Asia/Bishkek")).headers().firstValue("Location").orElseThrow();
        assertThat(supervisor.get(back).body()).contains("answers need a change",
                "name=\"caseId\" value=\"" + story.id() + "\"");
    }

    @Test
    void the_pages_lead_from_the_case_to_the_complaint_and_through_its_steps() {
        CaseStory story = CaseStory.requested(KEPIL);
        Visitor supervisor = Visitor.signedIn(KEPIL.address(), "supervisor", KEPIL.password("supervisor"));
        story.file(0);
        assertThat(supervisor.get("/cases/" + story.id() + "?version=0").body())
                .contains("/complaints?about=" + story.id());
        assertThat(supervisor.get("/complaints/new?about=" + story.id()).body()).contains(story.id());
        String location = supervisor.post("/complaints", Map.of("form", "complaint", "complainant", "Aida Example",
                "kind", "DELAY", "statement", "Nobody calls back", "caseId", story.id(), "officeId", OFFICE, "channel",
                "PHONE", "zone", "Asia/Bishkek")).headers().firstValue("Location").orElse("");
        assertThat(location).contains("/complaints/").contains("version=0");
        String path = location.substring(location.indexOf("/complaints/"));
        assertThat(supervisor.get(path).body()).contains("Nobody calls back").contains("Holding letter");
        String one = path.substring(0, path.indexOf('?'));
        assertThat(supervisor.get(one + "?step=complaint-owner").body()).contains(one + "/owner");
        supervisor.post(one + "/owner", Map.of("form", "complaint-owner", "zone", "Asia/Bishkek"));
        assertThat(supervisor.get(one + "?version=1").body()).contains("Chynara Isaeva");
        Await.until("the list has it", () -> supervisor.get("/complaints").body().contains(one));
    }

    private static String complaint(Map<String, Object> more) {
        return received(more, 201).text("/id");
    }

    private static Answer received(Map<String, Object> more, int status) {
        Map<String, Object> body = new HashMap<>(Map.of("complainant", "Aida Example", "statement",
                "Nobody called back for a month", "officeId", OFFICE, "channel", "PHONE"));
        body.putAll(more);
        return done(KEPIL.as("intake").post("/complaints", body), status);
    }

    private static void step(String userName, String id, String verb, Map<String, ?> body) {
        done(KEPIL.as(userName).post("/complaints/" + id + "/" + verb, body), 200);
    }

    private static String refused(String userName, String id, String verb, Map<String, ?> body) {
        return done(KEPIL.as(userName).post("/complaints/" + id + "/" + verb, body), 409).text("/rule");
    }

    private static Answer read(String id, long version) {
        return done(KEPIL.as("supervisor").get("/complaints/" + id + "?version=" + version), 200);
    }

    private static Map<String, String> deadlines(Answer answer) {
        Map<String, String> states = new HashMap<>();
        answer.body().at("/item/deadlines").valueStream()
                .forEach(each -> states.put(each.path("limit").asString(), each.path("state").asString()));
        return states;
    }

    private static List<JsonNode> about(String caseId) {
        return done(KEPIL.as("supervisor").get("/complaints?which=DEALT_WITH&about=" + caseId), 200).body()
                .path("complaints").valueStream().toList();
    }

    private static List<String> listed(String which) {
        return done(KEPIL.as("supervisor").get("/complaints?which=" + which), 200).body().path("complaints")
                .valueStream().map(item -> item.path("complaintId").asString()).toList();
    }
}
