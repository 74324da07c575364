package org.kepil.kernel.timelimit;

import java.time.Instant;
import java.util.Comparator;

/**
 * Something that happened to a limit. Of what happened at the same instant a start comes before a stop, and a pause before
 * what ends it, whichever was told first: times are typed to the minute, and told late.
 *
 * @param at       when it happened in the world, whenever it was told
 * @param position of the event in the log
 */
public record Mark(Kind kind, Instant at, long position) implements Comparable<Mark> {

    /** What it does to the clock, in the order in which it does so at the same instant. */
    public enum Kind {
        START,
        PAUSE,
        RESUME,
        STOP
    }

    private static final Comparator<Mark> ORDER = Comparator.comparing(Mark::at).thenComparing(Mark::kind)
            .thenComparingLong(Mark::position);

    @Override
    public int compareTo(Mark other) {
        return ORDER.compare(this, other);
    }
}
