package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.OFFICE;
import static org.kepil.standalone.CaseStory.done;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.standalone.Api.Answer;
import tools.jackson.databind.JsonNode;

/** Row A10: non-state providers and legal clinics have accounts of their own, and nobody looks at others' clients. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class A10ProvidersIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();

    @Test
    void nobody_sees_the_clients_of_another_organisation() {
        String id = PrimaryAid.contact(KEPIL, "ngo", Map.of("name", "Zhyldyz Abdieva"));
        PrimaryAid.stands(KEPIL, "ngo", id, "OPEN");
        for (String other : List.of("clinic", "student", "intake", "coordinator", "supervisor")) {
            assertThat(PrimaryAid.read(KEPIL, other, id).status()).as(other).isEqualTo(404);
            assertThat(KEPIL.as(other).get("/consultations").response().body()).as(other).doesNotContain(id);
            String rule = KEPIL.as("coordinator").post("/consultations/" + id + "/advice", Map.of("result", "ADVISED"))
                    .text("/rule");
            assertThat(rule).isEqualTo("consultation.own-client-required");
        }
        String own = PrimaryAid.contact(KEPIL, "intake", Map.of("name", "Somebody of the service"));
        PrimaryAid.stands(KEPIL, "intake", own, "OPEN");
        assertThat(PrimaryAid.read(KEPIL, "ngo", own).status()).isEqualTo(404);
    }

    @Test
    void a_supervisor_signs_off_what_a_student_said() {
        String id = PrimaryAid.contact(KEPIL, "student", Map.of("name", "Ulan Beishenov"));
        PrimaryAid.advised(KEPIL, "student", id);
        PrimaryAid.stands(KEPIL, "clinic", id, "WAITS_FOR_SIGN_OFF");
        assertThat(KEPIL.as("student").post("/consultations/" + id + "/sign-off", Map.of()).status()).isEqualTo(403);
        assertThat(KEPIL.as("ngo").post("/consultations/" + id + "/sign-off", Map.of()).text("/rule"))
                .isEqualTo("consultation.own-client-required");
        done(KEPIL.as("clinic").post("/consultations/" + id + "/sign-off", Map.of()), 200);
        JsonNode signed = PrimaryAid.stands(KEPIL, "clinic", id, "GIVEN");
        assertThat(signed.path("advice").path("signedOff").path("name").asString()).isEqualTo("Asel Nazarova");
    }

    @Test
    void a_student_sees_only_what_the_student_recorded() {
        String id = PrimaryAid.contact(KEPIL, "clinic", Map.of("name", "Client of the clinic"));
        PrimaryAid.stands(KEPIL, "clinic", id, "OPEN");
        assertThat(PrimaryAid.read(KEPIL, "student", id).status()).isEqualTo(404);
    }

    @Test
    void an_organisation_passes_a_client_on_and_the_office_then_sees_the_contact() {
        String id = PrimaryAid.contact(KEPIL, "ngo", Map.of("name", "Passed On"));
        Answer passedOn = done(KEPIL.as("ngo").post("/consultations/" + id + "/qualified-aid",
                Map.of("matter", "CIVIL")), 200);
        PrimaryAid.stands(KEPIL, "coordinator", id, "REFERRED");
        assertThat(done(KEPIL.as("coordinator").get("/cases/" + passedOn.text("/id") + "?version=0"), 200)
                .text("/file/number")).isEqualTo(passedOn.text("/number"));
    }

    @Test
    void the_report_counts_and_names_nobody() {
        String id = PrimaryAid.contact(KEPIL, "ngo", Map.of("name", "Counted Only", "occurredAt",
                "2026-02-02T05:00:00Z"));
        PrimaryAid.stands(KEPIL, "ngo", id, "OPEN");
        String report = "/consultations/report?from=2026-02-02&to=2026-02-02";
        for (String reader : List.of("manager", "ngo")) {
            Answer counted = done(KEPIL.as(reader).get(report), 200);
            assertThat(counted.body().path("lines")).hasSize(1);
            assertThat(counted.number("/lines/0/consultations")).isEqualTo(1);
            assertThat(counted.response().body()).doesNotContain("Counted Only");
        }
        assertThat(done(KEPIL.as("clinic").get(report), 200).body().path("lines")).isEmpty();
    }
}
