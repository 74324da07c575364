package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.OFFICE;
import static org.kepil.standalone.CaseStory.done;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Row A3: access points of every type, with hours, catchment and channels, from a day and until a day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class A3AccessPointsIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();

    @Test
    void every_type_of_access_point_opens_and_takes_contacts() {
        for (String type : List.of("OFFICE", "BUREAU", "FREE_LEGAL_AID_CENTRE", "MUNICIPAL_SERVICE", "MOBILE_VISIT",
                "NGO_OFFICE", "HOTLINE")) {
            String id = opened(type, "2026-01-01");
            String contact = PrimaryAid.contact(KEPIL, "intake", Map.of("accessPointId", id));
            assertThat(PrimaryAid.stands(KEPIL, "intake", contact, "OPEN").path("accessPointId").asString())
                    .isEqualTo(id);
        }
    }

    @Test
    void an_access_point_says_when_for_whom_and_how_it_is_reached() {
        String id = opened("HOTLINE", "2026-01-01");
        done(KEPIL.as("admin").post("/access-points/" + id + "/reach", Map.of("address", "114", "hours",
                "Mon-Fri 09:00-18:00", "catchment", List.of("ALAMUDUN", "SOKULUK"), "channels", List.of("PHONE"))),
                200);
        Await.until("the hours changed",
                () -> row("", id).path("reach").path("hours").asString().equals("Mon-Fri 09:00-18:00"));
        assertThat(row("", id).path("reach").path("catchment")).hasSize(2);
    }

    @Test
    void an_access_point_is_there_from_its_first_day_to_its_last() {
        String id = opened("MOBILE_VISIT", "2026-03-01");
        done(KEPIL.as("admin").post("/access-points/" + id + "/closing", Map.of("from", "2026-04-01")), 200);
        Await.until("it is closed", () -> row("", id).has("closedFrom"));
        assertThat(row("?on=2026-02-28", id).isMissingNode()).isTrue();
        assertThat(row("?on=2026-03-01", id).isMissingNode()).isFalse();
        assertThat(row("?on=2026-04-01", id).isMissingNode()).isTrue();
        assertThat(KEPIL.as("intake").post("/consultations", with(PrimaryAid.CONTACT, "accessPointId", id))
                .text("/rule")).isEqualTo("accesspoint.open-access-point-required");
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, String value) {
        Map<String, Object> all = new HashMap<>(body);
        all.put(field, value);
        return all;
    }

    private static String opened(String type, String from) {
        String code = "P" + Math.abs(UUID.randomUUID().hashCode() % 1_000_000);
        String id = done(KEPIL.as("admin").post("/access-points", Map.of("code", code, "name", "Point " + code, "type",
                type, "officeId", OFFICE, "address", "Invented street 1", "hours", "always", "from", from)), 201)
                .text("/id");
        Await.until("it is listed", () -> !row("", id).isMissingNode());
        return id;
    }

    private static JsonNode row(String query, String id) {
        return done(KEPIL.as("intake").get("/access-points" + query), 200).body().path("accessPoints").valueStream()
                .filter(one -> one.path("accessPointId").asString().equals(id)).findFirst()
                .orElse(tools.jackson.databind.node.JsonNodeFactory.instance.missingNode());
    }
}
