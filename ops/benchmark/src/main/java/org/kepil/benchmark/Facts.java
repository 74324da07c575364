package org.kepil.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.imported.StepImported;
import org.kepil.kernel.office.OfficeId;

/** The event that every subject stores, and the act behind it: the same size for all. */
final class Facts {

    /** Events of one case, before the next one begins. */
    static final int CASE_LENGTH = 20;

    static final Act ACT = new Act(new UUID(1, 1), "Aida Sadykova", Role.ADMINISTRATOR,
            new OfficeId(new UUID(2, 2)), "Office of the Northern District", null, Channel.API, null, null,
            "6f1c1a52-77e5-4a0e-9d53-5b0c1d2f3a41", "6f1c1a52-77e5-4a0e-9d53-5b0c1d2f3a41", "2026-1");

    private Facts() {
    }

    static UUID random() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong());
    }

    static StepImported step(UUID caseId) {
        return new StepImported(new CaseId(caseId), random(), "T02 Check confirmation of receipt", "complete",
                "Resource21", "Group 1", "Internet");
    }

    static Map<String, String> metadata() {
        return ACT.toMetadata();
    }

    /** The payload as the codec writes it, for those who store bytes and nothing else. */
    static byte[] payload(StepImported step) {
        return """
                {"activity":"%s","caseId":"%s","channel":"%s","group":"%s","lifecycle":"%s","resource":"%s","step":"%s"}"""
                .formatted(step.activity(), step.caseId(), step.channel(), step.group(), step.lifecycle(),
                        step.resource(), step.step())
                .getBytes(StandardCharsets.UTF_8);
    }
}
