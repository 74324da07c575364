package org.kepil.query.page;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Where an office is, for whoever counts time by it.
 *
 * @param country two letters, whose rules it follows
 * @param region  whose days off its calendar has besides; null if none is recorded
 * @param zone    in which it reads its clock
 */
public record Seat(String name, String country, @Nullable String region, ZoneId zone) {

    /** An office of which no region is recorded. */
    public Seat(String name, String country, ZoneId zone) {
        this(name, country, null, zone);
    }
}
