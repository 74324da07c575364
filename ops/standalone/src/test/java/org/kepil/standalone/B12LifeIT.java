package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.AIZADA;
import static org.kepil.standalone.CaseStory.done;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Row B12: suspension, resumption, withdrawal, termination, closure by coded outcome, reopening, and how long a case is kept
 * by which rule. Says nothing of what becomes of a case when that day has passed.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class B12LifeIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final Map<String, Object> TERMINATION = Map.of("ground", "RIGHT_LOST", "reason",
            "Earns enough now", "appealTo", "HIGHER_OFFICE", "orderNumber", "T-9");

    @Test
    void a_suspended_case_takes_no_step_further_until_it_is_resumed() {
        CaseStory story = CaseStory.requested(KEPIL).granted().step("coordinator", "suspension",
                Map.of("ground", "PROCEEDINGS_SUSPENDED"));
        var file = story.file(2);
        assertThat(file.text("/file/state")).isEqualTo("SUSPENDED");
        assertThat(file.text("/file/life/suspension/under/rulebook")).startsWith("KG/");
        assertThat(refused("coordinator", story, "offer", Map.of("advocateId", AIZADA, "ground", "WISH_OF_CLIENT")))
                .isEqualTo("closure.running-case-required");
        assertThat(refused("coordinator", story, "hearings",
                Map.of("scheduledAt", "2026-12-07T04:00:00Z", "court", "District court")))
                .isEqualTo("closure.running-case-required");
        story.step("coordinator", "resumption", Map.of()).offeredTo(AIZADA).accepted();
        assertThat(story.file(5).text("/file/state")).isEqualTo("ASSIGNED");
    }

    @Test
    void a_case_that_the_client_gives_up_is_closed_as_withdrawn() {
        CaseStory story = CaseStory.requested(KEPIL);
        assertThat(refused("coordinator", story, "closure", Map.of("outcome", "WITHDRAWN_BY_CLIENT")))
                .isEqualTo("closure.withdrawal-required");
        story.step("coordinator", "withdrawal", Map.of("ground", "NO_LONGER_NEEDED", "statement", "We have settled",
                "inWriting", true));
        assertThat(refused("coordinator", story, "closure", Map.of("outcome", "SERVICE_COMPLETED")))
                .isEqualTo("closure.withdrawal-outcome-required");
        story.step("coordinator", "closure", Map.of("outcome", "WITHDRAWN_BY_CLIENT"));
        assertThat(story.file(2).text("/file/state")).isEqualTo("CLOSED");
    }

    @Test
    void aid_is_terminated_by_a_ground_of_the_rulebook_with_its_way_of_appeal() {
        CaseStory story = CaseStory.requested(KEPIL).granted();
        assertThat(refused("decider", story, "termination", Map.of("ground", "RIGHT_LOST", "reason", "Earns enough",
                "orderNumber", "T-9"))).isEqualTo("closure.appeal-route-of-ground-required");
        assertThat(refused("decider", story, "termination", Map.of("ground", "NOT_LISTED", "reason", "Earns enough",
                "orderNumber", "T-9"))).isEqualTo("rulebook.listed-code-required");
        story.step("decider", "termination", TERMINATION);
        var file = story.file(2);
        assertThat(file.text("/file/life/termination/appealTo")).isEqualTo("HIGHER_OFFICE");
        assertThat(file.text("/file/life/termination/under/source")).isEqualTo("law-91");
        story.step("coordinator", "closure", Map.of("outcome", "AID_TERMINATED"));
    }

    @Test
    void a_closed_case_is_kept_until_the_day_that_the_rule_says_and_a_reopened_one_is_not() {
        CaseStory story = CaseStory.requested(KEPIL).granted().closed();
        var file = story.file(2);
        LocalDate closedOn = LocalDate.ofInstant(Instant.parse(file.text("/file/closure/closedAt")),
                ZoneId.of("Asia/Bishkek"));
        assertThat(LocalDate.parse(file.text("/file/closure/retention/keepUntil"))).isEqualTo(closedOn.plusYears(5));
        assertThat(file.text("/file/closure/retention/under/rulebook")).startsWith("KG/");
        assertThat(file.text("/file/closure/retention/under/sure")).isNotEmpty();
        story.reopened();
        assertThat(story.file(3).body().at("/file/closure").isMissingNode()).isTrue();
        story.closed();
        assertThat(story.file(4).body().at("/file/closure/retention/keepUntil").isMissingNode()).isFalse();
    }

    @Test
    void a_reopened_case_goes_on_after_a_termination() {
        CaseStory story = CaseStory.requested(KEPIL).granted().step("decider", "termination", TERMINATION)
                .step("coordinator", "closure", Map.of("outcome", "AID_TERMINATED")).reopened().offeredTo(AIZADA);
        assertThat(story.file(5).text("/file/state")).isEqualTo("OFFERED");
    }

    @Test
    void the_page_of_the_case_says_why_aid_ended_and_how_long_the_case_is_kept() {
        CaseStory story = CaseStory.requested(KEPIL).granted();
        Visitor decider = Visitor.signedIn(KEPIL.address(), "decider", KEPIL.password("decider"));
        assertThat(decider.get("/cases/" + story.id() + "?step=termination").body())
                .contains("/cases/" + story.id() + "/termination").contains("RIGHT_LOST");
        story.step("decider", "termination", TERMINATION)
                .step("coordinator", "closure", Map.of("outcome", "AID_TERMINATED"));
        story.file(3);
        assertThat(decider.get("/cases/" + story.id() + "?version=3").body()).contains("Earns enough now")
                .contains("Kept until");
        assertThat(decider.get("/cases/" + story.id() + "/timeline").body()).contains("terminated aid by order T-9");
    }

    private static String refused(String userName, CaseStory story, String verb, Map<String, ?> body) {
        return done(KEPIL.as(userName).post("/cases/" + story.id() + "/" + verb, body), 409).text("/rule");
    }
}
