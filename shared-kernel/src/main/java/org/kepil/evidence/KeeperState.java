package org.kepil.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was last heard of a keeper of checkpoints.
 *
 * @param number     of the last checkpoint that it took; null if it took none yet
 * @param receivedAt when it took that one
 * @param agrees     false once it found a checkpoint at odds with what it keeps
 * @param trouble    why the last try failed; null if it did not
 */
public record KeeperState(String name, @Nullable Long number, @Nullable Instant receivedAt, boolean agrees,
        Instant triedAt, @Nullable String trouble) {
}
