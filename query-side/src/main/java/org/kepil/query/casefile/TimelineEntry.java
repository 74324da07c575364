package org.kepil.query.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.act.Act;

/**
 * One step of a case.
 *
 * @param sequence   place within the case, from 0
 * @param type       stored name of the event, such as {@code hearing.HearingHeld}
 * @param act        who did it, as what, for which office and through which door, as it stood on that day
 * @param occurredAt when it happened in the world
 * @param reportedAt when Kepil was told
 * @param recordedAt when it entered the store
 * @param late       time from what happened to its record; null if below the threshold from which a fact is shown as late
 * @param changes    what the step changed in the file
 */
public record TimelineEntry(long position, long sequence, UUID eventId, String type, Act act, Instant occurredAt,
        Instant reportedAt, Instant recordedAt, @Nullable Duration late, CaseEvent event, List<Change> changes) {
}
