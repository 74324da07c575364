package org.kepil.query.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.DeclineGround;
import org.kepil.kernel.assignment.ReplacementGround;

/**
 * What one advocate had to do with a case.
 *
 * @param since       when the stage began
 * @param orderNumber order that assigned the advocate; null without one
 * @param assignedAt  when the advocate took the case on; null if never
 * @param declined    why the advocate did not take it; null unless declined
 * @param replaced    why the advocate was replaced; null unless replaced
 */
public record Representation(AdvocateId advocateId, Stage stage, Instant since, @Nullable String orderNumber,
        @Nullable Instant assignedAt, @Nullable DeclineGround declined, @Nullable ReplacementGround replaced) {

    /** From the offer to its end. */
    public enum Stage {
        OFFERED,
        HOLDS,
        DECLINED,
        REPLACED,
        /** The offer went away without an answer: the case was offered or given to somebody else. */
        LAPSED
    }

    /** Whether it is still going on. */
    public boolean current() {
        return stage == Stage.OFFERED || stage == Stage.HOLDS;
    }
}
