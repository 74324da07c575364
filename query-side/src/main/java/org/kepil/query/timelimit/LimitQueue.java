package org.kepil.query.timelimit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.query.Names;
import org.kepil.query.Place;

/**
 * One page of a queue of limits.
 *
 * @param names    of the offices and advocates on this page and in the counts
 * @param counts   of all queues, with the filters as they are
 * @param byOffice the same for each office, the filter of the office left out; those with most overdue first
 * @param next     cursor of the page after this one; null on the last
 * @param readAt   the instant at which the clocks were read
 */
public record LimitQueue(Queue queue, List<LimitItem> items, Names names, QueueCounts counts,
        List<QueueCounts> byOffice, @Nullable String next, Instant readAt, @JsonUnwrapped Place place) {
}
