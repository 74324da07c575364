package org.kepil.kernel.rulebook;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an input of a tariff follows from what is recorded of a stage, so that nobody types it. What comes out above the
 * input's largest value or below its smallest counts as that.
 *
 * @param of    codes of the services that are counted, or for {@link What#STAGE} of the stages; empty for all
 * @param night when work counts as done at night; null where that does not matter
 */
public record Measure(What what, List<String> of, @Nullable Night night) {

    /** What is measured. */
    public enum What {
        /** How many services. */
        SERVICES,
        /** How many journeys. */
        TRIPS,
        /** Which part of the services began at night or on a day off, from 0 to 1, rounded down. */
        NIGHT_SHARE,
        /** Whether a journey began at night or on a day off. */
        NIGHT_TRIP,
        /** Whether the advocate's part ended before its term. */
        ENDED_EARLY,
        /** Whether it ended at the first meeting. */
        ENDED_AT_FIRST_MEETING,
        /** Whether it is one of these stages. */
        STAGE,
        /** Days from the day on which the stage ended, which itself does not count, to that on which the act was filed. */
        DAYS_TO_FILING
    }

    /**
     * Hours of the night on the clocks of the country.
     *
     * @param from  its beginning, inclusive
     * @param until its end on the next morning, exclusive, earlier than {@code from}
     */
    public record Night(LocalTime from, LocalTime until) {

        /** Whether it is night at that time. */
        public boolean covers(LocalTime time) {
            return !time.isBefore(from) || time.isBefore(until);
        }
    }

    public Measure {
        of = List.copyOf(of);
        boolean byNight = what == What.NIGHT_SHARE || what == What.NIGHT_TRIP;
        if (byNight == (night == null)) {
            throw new IllegalArgumentException(
                    what + (byNight ? " needs to know when it is night" : " knows no night"));
        }
    }
}
