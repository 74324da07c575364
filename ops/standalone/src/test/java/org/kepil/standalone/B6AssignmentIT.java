package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.AIZADA;
import static org.kepil.standalone.CaseStory.MAKSAT;
import static org.kepil.standalone.CaseStory.done;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Row B6: offer, accept, decline, expire, replace, end early; order number. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class B6AssignmentIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();

    @Test
    void an_offer_is_accepted_by_order_replaced_and_ended_early_and_the_case_is_offered_again() {
        CaseStory story = CaseStory.requested(KEPIL).granted()
                .step("coordinator", "offer", Map.of("advocateId", AIZADA, "ground", "KNOWS_THE_CASE")).accepted()
                .replacedByMaksat().step("coordinator", "early-end",
                        Map.of("advocateId", MAKSAT, "ground", "ADVOCATE_WITHDREW", "orderNumber", "A-20"));
        assertThat(story.file(5).text("/file/state")).isEqualTo("GRANTED");
        assertThat(story.file(5).text("/file/representations/0/found/ground")).isEqualTo("KNOWS_THE_CASE");
        assertThat(story.file(5).text("/file/representations/0/orderNumber")).isEqualTo("A-18");
        assertThat(story.file(5).text("/file/representations/1/left")).isEqualTo("ADVOCATE_WITHDREW");
        story.offeredTo(AIZADA);
        assertThat(story.file(6).text("/file/state")).isEqualTo("OFFERED");
    }

    @Test
    void an_advocate_declines_for_a_coded_reason() {
        CaseStory story = CaseStory.requested(KEPIL).granted().offeredTo(AIZADA);
        var unknown = KEPIL.as("advocate").post("/cases/" + story.id() + "/decline", Map.of("ground", "TIRED"));
        assertThat(unknown.status()).isEqualTo(409);
        for (String ground : List.of("WORKLOAD", "COMPETENCE", "CONFLICT_OF_INTEREST")) {
            story.step("advocate", "decline", Map.of("ground", ground)).step("coordinator", "offer",
                    Map.of("advocateId", ground.startsWith("CONFLICT") ? MAKSAT : AIZADA, "ground", "NOBODY_ELSE"));
        }
        var again = KEPIL.as("coordinator").post("/cases/" + story.id() + "/replacement",
                Map.of("from", MAKSAT, "to", AIZADA, "ground", "ILLNESS", "orderNumber", "A-1"));
        assertThat(again.text("/rule")).isEqualTo("assignment.holder-required");
    }

    @Test
    void an_advocate_who_declines_on_the_page_comes_back_to_what_is_still_theirs() {
        CaseStory story = CaseStory.requested(KEPIL).granted().offeredTo(AIZADA);
        Visitor advocate = Visitor.signedIn(KEPIL.address(), "advocate", KEPIL.password("advocate"));
        Await.until("the offer is shown", () -> advocate.get("/assignment/mine").body().contains(story.id()));
        var declined = advocate.post("/cases/" + story.id() + "/decline", Map.of("ground", "WORKLOAD"));
        var page = advocate.get(declined.headers().firstValue("Location").orElseThrow());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("/cases/" + story.id());
    }

    @Test
    void an_offer_says_until_when_it_can_be_answered_and_is_not_accepted_later() {
        Instant lastWeek = Instant.now().minus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS);
        CaseStory story = CaseStory.requested(KEPIL).granted().step("coordinator", "offer",
                Map.of("advocateId", AIZADA, "ground", "URGENT", "occurredAt", lastWeek.toString()));
        assertThat(Instant.parse(story.file(2).text("/file/representations/0/found/answerBy"))).isAfter(lastWeek)
                .isBefore(Instant.now());
        var late = KEPIL.as("advocate").post("/cases/" + story.id() + "/acceptance", Map.of("orderNumber", "A-18"));
        assertThat(done(late, 409).text("/rule")).isEqualTo("assignment.offer-in-time-required");
    }
}
