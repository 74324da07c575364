package org.kepil.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where in the record an answer stands. Every answer that shows a number carries one.
 *
 * @param position   the last event that went into the answer, -1 for none
 * @param recordedAt when that event entered the order of the log; null for none
 * @param past       whether the question was asked as of a moment
 * @param stale      whether the reader asked for something newer than this, which did not come in time
 */
public record Place(long position, @Nullable Instant recordedAt, boolean past, boolean stale) {
}
