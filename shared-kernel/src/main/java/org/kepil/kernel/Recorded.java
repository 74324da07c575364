package org.kepil.kernel;

import java.time.Instant;
import java.util.UUID;
import org.kepil.kernel.act.Act;

/**
 * An event as the log holds it: the fact, the act behind it and its place.
 *
 * @param position    dense place in the whole log, from 0; {@link #NOT_SEQUENCED} where the sequencer has not been yet
 * @param aggregateId the stream
 * @param sequence    place in the stream, from 0 without gaps
 * @param recordedAt  when it entered the store, in milliseconds
 */
public record Recorded<E extends Event>(long position, UUID eventId, UUID aggregateId, long sequence,
        Instant recordedAt, Act act, E event) {

    /** The position of an event that is stored and has no place in the order of the whole log yet. */
    public static final long NOT_SEQUENCED = -1;

    /** When it happened in the world: as told, else when it was recorded. */
    public Instant occurredAt() {
        Instant told = act.occurredAt();
        return told == null ? recordedAt : told;
    }

    /** When Kepil was told: as told, else when it was recorded. */
    public Instant reportedAt() {
        Instant told = act.reportedAt();
        return told == null ? recordedAt : told;
    }
}
