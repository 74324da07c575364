package org.kepil.query.casefile;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.Choice;
import org.kepil.kernel.assignment.DeclineGround;
import org.kepil.kernel.assignment.EarlyEndGround;
import org.kepil.kernel.assignment.ReplacementGround;

/**
 * What one advocate had to do with a case.
 *
 * @param since       when the stage began
 * @param orderNumber order that assigned the advocate; null without one
 * @param assignedAt  when the advocate took the case on; null if never
 * @param declined    why the advocate did not take it; null unless declined
 * @param replaced    why the advocate was replaced; null unless replaced
 * @param left        why the advocate left before somebody took over; null unless left
 * @param conflictAt  when the advocate declared a conflict of interest; null if never
 * @param found       how it came that it was this one; null if nobody knows
 */
public record Representation(AdvocateId advocateId, Stage stage, Instant since, @Nullable String orderNumber,
        @Nullable Instant assignedAt, @Nullable DeclineGround declined, @Nullable ReplacementGround replaced,
        @Nullable EarlyEndGround left, @Nullable Instant conflictAt, @Nullable Found found) {

    /** From the offer to its end. */
    public enum Stage {
        OFFERED,
        HOLDS,
        DECLINED,
        REPLACED,
        /** The offer went away without an answer: the case was offered or given to somebody else. */
        LAPSED,
        /** The time to answer was over. */
        EXPIRED,
        LEFT
    }

    static Representation offered(AdvocateId advocate, Instant at, @Nullable Found found) {
        return new Representation(advocate, Stage.OFFERED, at, null, null, null, null, null, null, found);
    }

    static Representation holding(AdvocateId advocate, String order, Instant at, @Nullable Found found) {
        return new Representation(advocate, Stage.HOLDS, at, order, at, null, null, null, null, found);
    }

    /** The same, from now on there. */
    Representation to(Stage next, Instant at) {
        return new Representation(advocateId, next, at, orderNumber, assignedAt, declined, replaced, left, conflictAt,
                found);
    }

    Representation declined(DeclineGround ground, Instant at) {
        return new Representation(advocateId, Stage.DECLINED, at, orderNumber, assignedAt, ground, null, null,
                conflictAt, found);
    }

    Representation replaced(ReplacementGround ground, Instant at) {
        return new Representation(advocateId, Stage.REPLACED, at, orderNumber, assignedAt, null, ground, null,
                conflictAt, found);
    }

    Representation left(EarlyEndGround ground, Instant at) {
        return new Representation(advocateId, Stage.LEFT, at, orderNumber, assignedAt, null, null, ground, conflictAt,
                found);
    }

    Representation conflicted(Instant at) {
        return new Representation(advocateId, stage, since, orderNumber, assignedAt, declined, replaced, left, at,
                found);
    }

    /** Everybody whom this names. */
    Stream<AdvocateId> named() {
        Stream<AdvocateId> considered = found == null || found.choice() == null
                ? Stream.of()
                : Stream.concat(found.choice().ranked().stream().map(Choice.Ranked::advocateId),
                        found.choice().excluded().stream().map(Choice.Excluded::advocateId));
        return Stream.concat(Stream.of(advocateId), considered);
    }

    /** Whether it is still going on. */
    public boolean current() {
        return stage == Stage.OFFERED || stage == Stage.HOLDS;
    }
}
