package org.kepil.query.timelimit;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.office.OfficeId;

/**
 * How many limits each queue holds.
 *
 * @param officeId of which office; null for all together
 */
public record QueueCounts(@Nullable OfficeId officeId, long overdue, long atRisk, long due, long paused) {

    static QueueCounts of(@Nullable OfficeId office, Collection<OpenRun> runs, Instant now) {
        return new QueueCounts(office, count(Queue.OVERDUE, runs, now), count(Queue.AT_RISK, runs, now),
                count(Queue.DUE, runs, now), count(Queue.PAUSED, runs, now));
    }

    private static long count(Queue queue, Collection<OpenRun> runs, Instant now) {
        return runs.stream().filter(run -> queue.holds(run.of().state(now))).count();
    }

    /** How many there are in the queue. */
    public long in(Queue queue) {
        return switch (queue) {
            case OVERDUE -> overdue;
            case AT_RISK -> atRisk;
            case DUE -> due;
            case PAUSED -> paused;
        };
    }
}
