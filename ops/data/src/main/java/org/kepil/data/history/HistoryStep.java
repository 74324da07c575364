package org.kepil.data.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One good row: a step of a case, in the words of the source.
 *
 * @param row       line of the file on which the row starts
 * @param step      identity of the step, the same whenever the same row is read
 * @param caseName  the case's name in the source
 * @param at        when the step happened
 * @param lifecycle the source's life-cycle transition; null if it says none
 * @param resource  who did it; null if the source does not say
 * @param group     the unit of that resource; null if the source does not say
 * @param channel   the channel of the case; null if the source does not say
 */
public record HistoryStep(long row, UUID step, String caseName, String activity, Instant at,
        @Nullable String lifecycle, @Nullable String resource, @Nullable String group, @Nullable String channel) {
}
