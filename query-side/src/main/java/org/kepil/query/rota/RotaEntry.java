package org.kepil.query.rota;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;

/**
 * A line of an office's rota.
 *
 * @param id       of the shift or the leave; of a share, one that follows from office and advocate
 * @param from     first instant; null for a share, which lasts until another is agreed
 * @param to       first instant after it; null for a share
 * @param weight   share of a full load in per cent; null unless it is a share
 * @param capacity most cases and offers at a time; null unless it is a share
 * @param cancelled whether it was taken off; it stays a line, so that an event that comes again finds it so
 */
public record RotaEntry(UUID id, Kind kind, OfficeId officeId, AdvocateId advocateId, @Nullable Instant from,
        @Nullable Instant to, @Nullable Integer weight, @Nullable Integer capacity, boolean cancelled) {

    /** What the line is about. */
    public enum Kind {
        SHIFT,
        LEAVE,
        SHARE
    }

    /** The same, taken off. */
    RotaEntry off() {
        return new RotaEntry(id, kind, officeId, advocateId, from, to, weight, capacity, true);
    }
}
