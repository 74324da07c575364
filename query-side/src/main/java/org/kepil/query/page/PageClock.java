package org.kepil.query.page;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** What time it is for the reader, and in which zone pages read that belong to no office; setting {@code kepil.zone}. */
public record PageClock(Clock clock) {

    public Instant now() {
        return clock.instant();
    }

    public ZoneId zone() {
        return clock.getZone();
    }
}
