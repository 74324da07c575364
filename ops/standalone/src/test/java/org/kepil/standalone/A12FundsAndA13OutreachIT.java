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

/** Rows A12 and A13, and the agreements of A4: who pays, for what, and what is done beside cases. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class A12FundsAndA13OutreachIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();

    @Test
    void what_a_fund_paid_for_is_exported() {
        String fund = PrimaryAid.fund(KEPIL);
        String contact = PrimaryAid.contact(KEPIL, "ngo", Map.of("fund", fund));
        Await.until("the contact is paid for",
                () -> done(KEPIL.as("manager").get("/funds/paid?fund=" + fund), 200).body().path("rows").size() == 1);
        String csv = KEPIL.as("manager").knock("GET", "/funds/paid.csv?fund=" + fund).response().body();
        assertThat(csv.lines().toList()).hasSize(2).last().asString().startsWith(fund + ",CONSULTATION," + contact);
        Map<String, Object> unpaid = new HashMap<>(PrimaryAid.CONTACT);
        unpaid.put("fund", "NOBODYS_FUND");
        assertThat(KEPIL.as("ngo").post("/consultations", unpaid).text("/rule"))
                .isEqualTo("fund.open-fund-required");
    }

    @Test
    void events_of_outreach_count_people_apart_from_cases() {
        String title = "Lecture " + UUID.randomUUID();
        String id = done(KEPIL.as("clinic").post("/outreach", Map.of("kind", "LECTURE", "title", title, "place",
                "Ak-Talaa", "on", "2026-05-04", "officeId", OFFICE, "women", "20", "men", "12", "children", "3")), 201)
                .text("/id");
        done(KEPIL.as("clinic").post("/outreach/" + id + "/participants", Map.of("women", "21", "men", "12",
                "children", "3")), 200);
        Await.until("the correction is listed", () -> KEPIL.as("manager").get("/outreach").body().path("events")
                .valueStream().anyMatch(one -> one.path("outreachId").asString().equals(id)
                        && one.path("participants").path("women").asInt() == 21));
        assertThat(KEPIL.as("manager").get("/outreach").body().path("sums").valueStream()
                .anyMatch(sum -> sum.path("kind").asString().equals("LECTURE"))).isTrue();
        assertThat(KEPIL.as("manager").knock("GET", "/outreach.csv").response().body()).contains(title);
        assertThat(KEPIL.as("intake").post("/outreach", Map.of("kind", "MEDIA", "title", "Later", "place", "Radio",
                "on", "2199-01-01", "officeId", OFFICE, "women", "1", "men", "1", "children", "0")).text("/rule"))
                .isEqualTo("outreach.past-day-required");
    }

    @Test
    void an_agreement_has_parties_a_term_and_a_contact() {
        String number = "M-" + UUID.randomUUID().toString().substring(0, 8);
        String id = done(KEPIL.as("admin").post("/agreements", Map.of("number", number, "title", "Memorandum",
                "officeId", OFFICE, "parties", List.of("Village government of Ak-Talaa", "Bar of the north"), "from",
                "2026-01-01", "until", "2027-12-31", "contact", "+996 555 000 000")), 201).text("/id");
        done(KEPIL.as("admin").post("/agreements/" + id + "/end", Map.of("on", "2026-06-30", "reason", "By both")),
                200);
        Await.until("the end is listed", () -> KEPIL.as("coordinator").get("/agreements").body().path("agreements")
                .valueStream().anyMatch(one -> one.path("number").asString().equals(number)
                        && one.path("ended").asString().equals("By both") && one.path("parties").size() == 2));
    }

    @Test
    void an_agreement_without_parties_is_told_that_they_are_missing() {
        var answer = KEPIL.as("admin").post("/agreements", Map.of("number", "M-0", "title", "Memorandum", "officeId",
                OFFICE, "parties", List.of(), "from", "2026-01-01"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/parties");
        assertThat(answer.text("/errors/0/rule")).isEqualTo("required");
    }
}
