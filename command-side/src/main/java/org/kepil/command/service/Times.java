package org.kepil.command.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Asked;
import org.kepil.kernel.InstantText;
import org.kepil.kernel.act.Role;

/** When something counts as having happened. */
final class Times {

    private Times() {
    }

    /** When an event happened in the world: as told, else when it was recorded. */
    static Instant of(@Nullable String told, Instant recorded) {
        return told == null ? recorded : InstantText.read(told);
    }

    /**
     * When an act was filed. What an advocate says about it would decide how much they earn, so only Kepil itself, which takes
     * old records over, may say that it was earlier than it came in.
     */
    static Instant filed(Asked asked) {
        return asked.act().role() == Role.SYSTEM ? asked.occurredAt() : asked.receivedAt();
    }
}
