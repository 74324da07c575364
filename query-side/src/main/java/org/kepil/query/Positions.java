package org.kepil.query;

import java.time.Instant;
import java.time.InstantSource;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kepil.log.LogReader;
import org.kepil.query.fold.Snapshots.Answered;

/** Turns moments into positions and back. */
public final class Positions {

    private final LogReader log;
    private final InstantSource clock;

    public Positions(LogReader log, InstantSource clock) {
        this.log = log;
        this.clock = clock;
    }

    /** The moment as it can be asked about: an instant that is still to come is now. */
    public Moment settled(Moment moment) {
        return moment instanceof Moment.At(Instant at) && at.isAfter(clock.instant()) ? new Moment.Now() : moment;
    }

    /**
     * The last position that counts at the moment, never beyond the log; {@link Long#MAX_VALUE} for now, -1 where nothing
     * was recorded yet.
     */
    public long of(Moment moment) {
        return switch (moment) {
            case Moment.Now() -> Long.MAX_VALUE;
            case Moment.At(Instant recordedAt) -> log.positionAt(recordedAt);
            case Moment.Position(long value) -> Math.min(value, log.head());
        };
    }

    /** When the moment is: that of a position is the instant of the last event counted, or now where there is none. */
    public Instant instant(Moment moment, Place place) {
        return switch (moment) {
            case Moment.Now() -> clock.instant();
            case Moment.At(Instant at) -> at;
            case Moment.Position _ -> Objects.requireNonNullElseGet(place.recordedAt(), clock::instant);
        };
    }

    /**
     * When the position entered the order of the log: from then on it counts.
     *
     * @throws NoSuchElementException if there is no such position
     */
    public Instant recordedAt(long position) {
        return log.sequencedAt(position).orElseThrow();
    }

    /** Describes where an answer to a question about the moment stands. */
    public Place place(Answered<?> found, Moment moment) {
        @Nullable
        Instant recordedAt = log.sequencedAt(found.position()).orElse(null);
        return new Place(found.position(), recordedAt, moment.past(), found.behind());
    }
}
