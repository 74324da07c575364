package org.kepil.query.evidence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.evidence.KeeperState;

/**
 * What is proven of the record.
 *
 * @param verdict     in one word
 * @param checkpoint  the last one; null before the first
 * @param waiting     events that it does not cover yet
 * @param dueAt       when they will be covered at the latest; null if none waits or there is no checkpoint
 * @param key         verifier key, by which anybody checks the signatures
 * @param consistency that the last checkpoint contains the one before; null before the second
 * @param refusal     why nothing is signed; null while all is well
 * @param lastCheck   the last full check; null before the first
 */
public record Evidence(Verdict verdict, @Nullable CheckpointRow checkpoint, long waiting, @Nullable Instant dueAt,
        String key, @Nullable Consistency consistency, @Nullable FaultRow refusal, @Nullable Check lastCheck,
        List<KeeperState> keepers) {

    /** Whether the record is whole. */
    public enum Verdict {
        EMPTY,
        WHOLE,
        BROKEN
    }

    /**
     * That one checkpoint contains the one before.
     *
     * @param number of the earlier checkpoint
     * @param hashes how many the proof has
     */
    public record Consistency(long number, int hashes) {
    }

    /** How many keepers agree with a checkpoint. */
    public long agreeing() {
        return keepers.stream().filter(keeper -> keeper.agrees() && keeper.number() != null).count();
    }
}
