package org.kepil.log;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way into the log, in the form in which it will be stored.
 *
 * @param occurredAt when it happened, as told; null if nobody said so
 */
record NewEvent(UUID aggregateId, int sequence, UUID eventId, short type, @Nullable Instant occurredAt, byte[] payload,
        byte[] metadata) {

    /** Milliseconds since 1970, or null. */
    @Nullable
    Long occurredMs() {
        return occurredAt == null ? null : occurredAt.toEpochMilli();
    }
}
