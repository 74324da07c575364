package org.kepil.kernel.rulebook;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days on which offices are closed.
 *
 * @param yearly the day of every year; null if it moves
 * @param days   the days of years in which it moved or was given besides
 * @param from   first day of its validity, inclusive; null if it always was
 * @param until  last day of its validity, inclusive; null if it goes on
 */
public record Holiday(String code, @Nullable MonthDay yearly, Set<LocalDate> days, @Nullable LocalDate from,
        @Nullable LocalDate until, Basis basis) implements Ruled {

    public Holiday {
        days = Set.copyOf(days);
    }

    /** Whether offices are closed on that day because of it. A 29 February comes in leap years only. */
    boolean falls(LocalDate day) {
        boolean valid = (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        return valid && (days.contains(day) || MonthDay.from(day).equals(yearly));
    }
}
