package org.kepil.evidence;

import java.time.Duration;

/**
 * How often checkpoints are made: once there are so many new events, yet not more often than that; and never later than
 * that after the one before, if there is any new event.
 *
 * @param events new events that are worth a checkpoint
 * @param apart  least time between two checkpoints
 * @param latest how long a new event waits at most
 */
public record Pace(int events, Duration apart, Duration latest) {

    /** A thousand events or a second, whichever comes later, and five minutes at most. */
    public static final Pace USUAL = new Pace(1_000, Duration.ofSeconds(1), Duration.ofMinutes(5));

    boolean isDue(long events, Duration sinceLast) {
        return events >= this.events && sinceLast.compareTo(apart) >= 0
                || events > 0 && sinceLast.compareTo(latest) >= 0;
    }
}
