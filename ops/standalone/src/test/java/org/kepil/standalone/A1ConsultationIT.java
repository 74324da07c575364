package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.OFFICE;
import static org.kepil.standalone.CaseStory.done;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.standalone.Api.Answer;
import tools.jackson.databind.JsonNode;

/** Row A1: consulting aid for everyone and qualified aid for eligible people, both on one person's record. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class A1ConsultationIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();

    @Test
    void two_levels_of_aid_stand_on_one_persons_record() {
        String id = PrimaryAid.contact(KEPIL, "intake", Map.of("name", "Saltanat Orozova", "sex", "FEMALE"));
        PrimaryAid.advised(KEPIL, "intake", id);
        Answer passedOn = done(KEPIL.as("intake").post("/consultations/" + id + "/qualified-aid",
                Map.of("matter", "CIVIL")), 200);
        JsonNode consultation = PrimaryAid.stands(KEPIL, "supervisor", id, "REFERRED");
        Answer file = done(KEPIL.as("supervisor").get("/cases/" + passedOn.text("/id") + "?version=0"), 200);
        assertThat(file.text("/file/request/personId")).isEqualTo(consultation.path("personId").asString());
        assertThat(file.text("/file/request/applicant/known")).isEqualTo("Saltanat Orozova");
        assertThat(file.text("/file/number")).isEqualTo(passedOn.text("/number"));
        var contacts = done(KEPIL.as("coordinator").get(
                "/consultations?person=" + file.text("/file/request/personId")), 200);
        assertThat(contacts.body().path("consultations")).hasSize(1);
    }

    @Test
    void a_person_who_comes_again_is_the_same_person() {
        String first = PrimaryAid.contact(KEPIL, "intake", Map.of("name", "Talant Sadykov"));
        String person = PrimaryAid.stands(KEPIL, "intake", first, "OPEN").path("personId").asString();
        String second = PrimaryAid.contact(KEPIL, "intake", Map.of("name", "Talant Sadykov", "personId", person,
                "topic", "LABOUR"));
        PrimaryAid.stands(KEPIL, "intake", second, "OPEN");
        assertThat(KEPIL.as("intake").get("/consultations?person=" + person).body().path("consultations")).hasSize(2);
        assertThat(KEPIL.as("intake").get("/consultations?topic=LABOUR&person=" + person).body().path("consultations"))
                .hasSize(1);
    }

    @Test
    void who_says_no_name_is_advised_as_well_and_gets_no_case_without_one() {
        String id = PrimaryAid.contact(KEPIL, "intake", Map.of());
        PrimaryAid.advised(KEPIL, "intake", id);
        assertThat(PrimaryAid.stands(KEPIL, "intake", id, "GIVEN").has("name")).isFalse();
        var refused = done(KEPIL.as("intake").post("/consultations/" + id + "/qualified-aid",
                Map.of("matter", "CIVIL")), 409);
        assertThat(refused.text("/rule")).isEqualTo("consultation.name-required");
    }

    @Test
    void passing_on_twice_begins_one_case() {
        String id = PrimaryAid.contact(KEPIL, "intake", Map.of("name", "Nazira Alieva"));
        Map<String, String> matter = Map.of("matter", "CIVIL");
        Answer first = done(KEPIL.as("intake").post("/consultations/" + id + "/qualified-aid", matter), 200);
        Answer again = done(KEPIL.as("coordinator").post("/consultations/" + id + "/qualified-aid", matter), 200);
        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        assertThat(again.text("/number")).isEqualTo(first.text("/number"));
    }

    @Test
    void the_list_of_a_day_and_an_office_shows_who_came() {
        String id = PrimaryAid.contact(KEPIL, "intake", Map.of("name", "Erkin Usupov", "occurredAt",
                "2026-03-02T05:00:00Z"));
        PrimaryAid.stands(KEPIL, "intake", id, "OPEN");
        var day = done(KEPIL.as("intake").get("/consultations?day=2026-03-02&office=" + OFFICE), 200);
        assertThat(day.body().path("consultations").valueStream().map(one -> one.path("consultationId").asString()))
                .containsExactly(id);
    }

    @Test
    void who_steps_through_time_keeps_the_filter() {
        Visitor intake = Visitor.signedIn(KEPIL.address(), "intake", KEPIL.password("intake"));
        String page = intake.get("/consultations?topic=LABOUR&day=2026-03-02&office=" + OFFICE).body();
        assertThat(page).containsPattern("href=\"/consultations\\?office=" + OFFICE
                + "&amp;day=2026-03-02&amp;topic=LABOUR&amp;asOf=[^\"]+\" aria-label=");
    }

    @Test
    void the_page_takes_a_contact_and_leads_from_the_case_to_it() {
        Visitor intake = Visitor.signedIn(KEPIL.address(), "intake", KEPIL.password("intake"));
        String name = "Form " + java.util.UUID.randomUUID();
        Map<String, String> form = new HashMap<>();
        PrimaryAid.CONTACT.forEach((field, value) -> form.put(field, value.toString()));
        form.putAll(Map.of("form", "consultation-contact", "name", name, "zone", "Asia/Bishkek"));
        intake.get("/consultations?step=consultation-contact");
        assertThat(intake.post("/consultations", form).headers().firstValue("Location").orElse(""))
                .contains("/consultations?version=0");
        Await.until("a row with that name", () -> intake.get("/consultations").body().contains(name));
        CaseStory story = CaseStory.requested(KEPIL);
        story.file(0);
        assertThat(intake.get("/cases/" + story.id() + "?version=0").body()).contains("/consultations?person=");
    }
}
