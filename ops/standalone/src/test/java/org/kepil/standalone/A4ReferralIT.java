package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.OFFICE;
import static org.kepil.standalone.CaseStory.done;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.standalone.Api.Answer;
import tools.jackson.databind.JsonNode;

/** Row A4: local self-government and community services refer and are referred to, with consent and hand-over status. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class A4ReferralIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final String SHELTER = org.kepil.command.provider.EnterProvider.idOf("SHELTER").toString();
    private static final Map<String, Object> OFFER = Map.of("name", "Gulmira Satarova", "need", "A safe place",
            "consent", "WRITTEN", "officeId", OFFICE);

    @Test
    void a_village_refers_a_person_to_the_office_and_the_office_takes_them_over() {
        String id = done(KEPIL.as("village").post("/referrals", OFFER), 201).text("/id");
        JsonNode offered = stands("village", id, "OFFERED");
        assertThat(offered.path("direction").asString()).isEqualTo("TO_OFFICE");
        assertThat(KEPIL.as("village").post("/referrals/" + id + "/acceptance", Map.of()).text("/rule"))
                .isEqualTo("referral.receiver-required");
        Visitor intake = Visitor.signedIn(KEPIL.address(), "intake", KEPIL.password("intake"));
        assertThat(intake.get("/referrals").body()).contains("step=referral-acceptance&amp;of=" + id);
        done(KEPIL.as("intake").post("/referrals/" + id + "/acceptance", Map.of()), 200);
        done(KEPIL.as("intake").post("/referrals/" + id + "/arrival", Map.of()), 200);
        stands("village", id, "ARRIVED");
        String contact = PrimaryAid.contact(KEPIL, "intake", Map.of("name", "Gulmira Satarova", "personId",
                offered.path("personId").asString()));
        assertThat(PrimaryAid.stands(KEPIL, "intake", contact, "OPEN").path("personId"))
                .isEqualTo(offered.path("personId"));
        assertThat(intake.get("/consultations/" + contact).statusCode()).isEqualTo(200);
    }

    @Test
    void the_office_refers_a_person_to_a_community_service_which_may_decline() {
        Map<String, Object> offer = new HashMap<>(OFFER);
        offer.put("providerId", SHELTER);
        String id = done(KEPIL.as("coordinator").post("/referrals", offer), 201).text("/id");
        stands("shelter", id, "OFFERED");
        done(KEPIL.as("shelter").post("/referrals/" + id + "/decline", Map.of("reason", "There is no place")), 200);
        assertThat(stands("coordinator", id, "DECLINED").path("declined").path("known").asString())
                .isEqualTo("There is no place");
    }

    @Test
    void nobody_is_referred_without_consent() {
        Map<String, Object> offer = new HashMap<>(OFFER);
        offer.put("consent", "NONE");
        assertThat(done(KEPIL.as("village").post("/referrals", offer), 409).text("/rule"))
                .isEqualTo("referral.consent-required");
    }

    @Test
    void a_referring_body_sees_its_own_referrals_and_nothing_else() {
        String id = done(KEPIL.as("village").post("/referrals", OFFER), 201).text("/id");
        stands("village", id, "OFFERED");
        assertThat(row("shelter", id)).isEmpty();
        for (String closed : List.of("/cases", "/consultations", "/dashboard", "/detentions")) {
            assertThat(KEPIL.as("village").get(closed).status()).as(closed).isEqualTo(403);
        }
    }

    private static JsonNode stands(String userName, String id, String handOver) {
        Await.until("the hand-over stands at " + handOver,
                () -> row(userName, id).filter(row -> row.path("handOver").asString().equals(handOver)).isPresent());
        return row(userName, id).orElseThrow();
    }

    private static Optional<JsonNode> row(String userName, String id) {
        return done(KEPIL.as(userName).get("/referrals"), 200).body().path("referrals").valueStream()
                .filter(row -> row.path("referralId").asString().equals(id)).findFirst();
    }
}
