package org.kepil.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where in the record an answer stands. Every answer that shows a number carries one.
 *
 * @param position   the last event that went into the answer, -1 for none
 * @param recordedAt when that event entered the order of the log; null for none
 * @param past       whether the question was asked as of a moment
 * @param stale      whether the view has not come as far as was asked: to the version that the reader wants, or to the moment
 */
public record Place(long position, @Nullable Instant recordedAt, boolean past, boolean stale) {

    /** The moment that other views are asked about for the same answer: this position where the past was asked about. */
    public Moment moment() {
        return past ? new Moment.Position(position) : new Moment.Now();
    }
}
