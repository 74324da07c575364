package org.kepil.kernel.timelimit;

import java.time.Instant;
import java.util.Comparator;

/**
 * Something that happened to a limit.
 *
 * @param at       when it happened in the world, whenever it was told
 * @param position of the event in the log: tells which came first of what happened at the same instant
 */
public record Mark(Kind kind, Instant at, long position) implements Comparable<Mark> {

    /** What it does to the clock. */
    public enum Kind {
        START,
        PAUSE,
        RESUME,
        STOP
    }

    private static final Comparator<Mark> ORDER = Comparator.comparing(Mark::at).thenComparingLong(Mark::position)
            .thenComparing(Mark::kind);

    @Override
    public int compareTo(Mark other) {
        return ORDER.compare(this, other);
    }
}
