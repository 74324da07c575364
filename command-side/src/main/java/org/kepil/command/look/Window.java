package org.kepil.command.look;

import java.time.Duration;
import java.time.Instant;

/**
 * The windows into which time is cut, one beside the other since 1970. Looks at the same within one are told together.
 *
 * @param ends first instant after it
 */
record Window(long number, Instant ends) {

    static Window at(Instant moment, Duration length) {
        long number = Math.floorDiv(moment.toEpochMilli(), length.toMillis());
        return new Window(number, Instant.ofEpochMilli((number + 1) * length.toMillis()));
    }
}
