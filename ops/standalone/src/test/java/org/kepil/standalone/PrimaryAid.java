package org.kepil.standalone;

import static org.kepil.standalone.CaseStory.OFFICE;
import static org.kepil.standalone.CaseStory.done;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.kepil.standalone.Api.Answer;
import tools.jackson.databind.JsonNode;

/** Consulting aid told through the API. */
final class PrimaryAid {

    /** What the least contact says. */
    static final Map<String, Object> CONTACT = Map.of("summary", "Asks about alimony", "officeId", OFFICE, "channel",
            "DESK", "topic", "FAMILY");

    private PrimaryAid() {
    }

    /** Records a contact that says this beside the least, and answers its identity. */
    static String contact(RunningKepil kepil, String userName, Map<String, ?> more) {
        Map<String, Object> contact = new HashMap<>(CONTACT);
        contact.putAll(more);
        return done(kepil.as(userName).post("/consultations", contact), 201).text("/id");
    }

    /** Opens a fund that nobody else uses, and answers its code. */
    static String fund(RunningKepil kepil) {
        String code = "FUND_" + ThreadLocalRandom.current().nextInt(1_000_000);
        done(kepil.as("admin").post("/funds", Map.of("fund", code, "name", "Access to justice", "donor",
                "An invented donor", "from", "2026-01-01")), 201);
        return code;
    }

    static void advised(RunningKepil kepil, String userName, String id) {
        done(kepil.as(userName).post("/consultations/" + id + "/advice",
                Map.of("result", "ADVISED", "advice", "Told how to claim it")), 200);
    }

    /** What this person reads of the consultation, as soon as it has come so far; 404 where there is nothing to read. */
    static Answer read(RunningKepil kepil, String userName, String id) {
        return kepil.as(userName).get("/consultations/" + id);
    }

    /** Waits until the consultation stands so for this reader. */
    static JsonNode stands(RunningKepil kepil, String userName, String id, String state) {
        Await.until("the consultation stands at " + state,
                () -> read(kepil, userName, id).text("/consultation/state").equals(state));
        return read(kepil, userName, id).body().path("consultation");
    }
}
