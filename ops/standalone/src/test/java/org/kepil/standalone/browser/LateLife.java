package org.kepil.standalone.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.kepil.command.office.OpenOffice;
import org.kepil.standalone.CaseStory;
import org.kepil.standalone.RunningKepil;

/** Cases late in their life, and a complaint, for the eye. */
final class LateLife {

    private LateLife() {
    }

    /** A case that stands still, which another office is asked to take, and of which somebody wants a fact set right. */
    static String waiting(RunningKepil kepil) {
        CaseStory story = CaseStory.requested(kepil).granted()
                .step("coordinator", "suspension", Map.of("ground", "PROCEEDINGS_SUSPENDED"))
                .step("coordinator", "transfer", Map.of("officeId", OpenOffice.idOf("AKK").toString(), "reason",
                        "The client moved to Ak-Korgon and cannot travel"));
        propose(kepil, story);
        story.file(4);
        return story.id();
    }

    /** A case whose aid was terminated, that is closed, and of which a fact was set right. */
    static String ended(RunningKepil kepil) {
        CaseStory story = CaseStory.requested(kepil).granted();
        String correction = propose(kepil, story);
        story.step("decider", "corrections/" + correction + "/approval", Map.of())
                .step("decider", "termination", Map.of("ground", "RIGHT_LOST", "reason", "Earns enough now", "appealTo",
                        "HIGHER_OFFICE", "orderNumber", "T-9"))
                .step("coordinator", "closure", Map.of("outcome", "AID_TERMINATED"));
        story.file(5);
        return story.id();
    }

    private static String propose(RunningKepil kepil, CaseStory story) {
        return kepil.as("coordinator").post("/cases/" + story.id() + "/corrections", Map.of("what", "APPLICANT_NAME",
                "text", "Tolgonai Bekova-Asanova", "reason", "The passport says so")).text("/id");
    }

    /** An overdue complaint that somebody looks after. */
    static String complaint(RunningKepil kepil) {
        String id = kepil.as("intake").post("/complaints", Map.of("complainant", "Aida Example", "kind", "DELAY",
                "statement", "Nobody called back for a month", "officeId", CaseStory.OFFICE, "aboutOffice",
                CaseStory.OFFICE, "channel", "PHONE", "occurredAt",
                Instant.now().minus(Duration.ofDays(40)).toString())).text("/id");
        kepil.as("supervisor").post("/complaints/" + id + "/owner", Map.of());
        kepil.as("supervisor").post("/complaints/" + id + "/investigation",
                Map.of("findings", "The call was noted and forgotten"));
        kepil.as("supervisor").get("/complaints/" + id + "?version=2");
        return id;
    }
}
