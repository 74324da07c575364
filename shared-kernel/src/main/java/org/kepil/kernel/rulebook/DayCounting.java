package org.kepil.kernel.rulebook;

/** How limits in days are counted. Each part is law, and differs from country to country. */
public record DayCounting(Choice<FirstDay> firstDay, Choice<LastDay> lastDay, Choice<DayOff> dayOff) {

    /** The day on which a limit starts, or counts as received. */
    public enum FirstDay {
        COUNTS,
        DOES_NOT_COUNT
    }

    /** When the last day is over. */
    public enum LastDay {
        ENDS_AT_CLOSING,
        ENDS_AT_MIDNIGHT
    }

    /** What becomes of a limit in calendar days whose last one is not worked. */
    public enum DayOff {
        IS_THE_LAST_DAY,
        MOVES_TO_THE_NEXT_WORKING_DAY
    }

    /** One part, and why it is so. */
    public record Choice<T>(T is, Basis basis) {
    }
}
