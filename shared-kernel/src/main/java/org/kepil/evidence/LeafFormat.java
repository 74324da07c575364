package org.kepil.evidence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** The layouts that leaves have had. A leaf keeps the one that it was made with. */
public enum LeafFormat {

    /** Times in milliseconds, and not when the event got its position. */
    FIRST(1),
    /** Times in microseconds, as they are stored. */
    SECOND(2);

    private final short number;

    LeafFormat(int number) {
        this.number = (short) number;
    }

    static Optional<LeafFormat> of(int number) {
        return Stream.of(values()).filter(each -> each.number == number).findFirst();
    }

    short number() {
        return number;
    }

    /** The time as the leaf holds it; milliseconds are rounded as the database did. */
    long since1970(Instant at) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
        return this == FIRST ? Math.floorDiv(micros + 500, 1_000L) : micros;
    }
}
