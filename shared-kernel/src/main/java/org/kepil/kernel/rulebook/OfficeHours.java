package org.kepil.kernel.rulebook;

import java.time.LocalTime;

/**
 * When an office works on a working day, by the clock on its wall.
 *
 * @param opens  inclusive
 * @param closes exclusive, later than {@code opens}
 */
public record OfficeHours(LocalTime opens, LocalTime closes, Basis basis) {

    public OfficeHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("An office that opens at " + opens + " cannot close at " + closes);
        }
    }
}
