package org.kepil.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.log.LogReader;

/** Turns moments into positions and back. */
public final class Positions {

    private final LogReader log;

    public Positions(LogReader log) {
        this.log = log;
    }

    /** The last position that counts at the moment; {@link Long#MAX_VALUE} for now, -1 where nothing was recorded yet. */
    public long of(Moment moment) {
        return switch (moment) {
            case Moment.Now() -> Long.MAX_VALUE;
            case Moment.At(Instant recordedAt) -> log.positionAt(recordedAt);
            case Moment.Position(long value) -> value;
        };
    }

    /** Describes where an answer stands. */
    public Place place(long position, boolean past, boolean stale) {
        @Nullable
        Instant recordedAt = log.sequencedAt(position).orElse(null);
        return new Place(position, recordedAt, past, stale);
    }
}
