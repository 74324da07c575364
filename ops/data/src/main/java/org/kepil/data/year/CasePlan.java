package org.kepil.data.year;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a case will be about, before anybody decides anything.
 *
 * @param number   in the order in which the cases of the year begin, from 0
 * @param ends     how the request ends
 * @param minor    whether the person is under age
 * @param stage    of the proceedings in which aid is given; null outside the criminal sphere
 * @param beginsAt when the person is detained or asks
 */
record CasePlan(int number, Ending ends, Region region, String matter, boolean woman, boolean minor, String ground,
        @Nullable String stage, Instant beginsAt) {

    /** Whether aid is given, and if not, why. */
    enum Ending {
        AIDED,
        REFUSED,
        WITHDRAWN
    }

    boolean detained() {
        return "DETENTION".equals(stage);
    }
}
