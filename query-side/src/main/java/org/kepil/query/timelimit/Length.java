package org.kepil.query.timelimit;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.rulebook.Span;

/**
 * How long a limit is.
 *
 * @param days how many, of a limit that counts days; null for the others
 * @param time how much, of a limit that counts time; null for the others
 */
public record Length(Unit unit, @Nullable Integer days, @Nullable Duration time) {

    /** What is counted. */
    public enum Unit {
        ELAPSED,
        OFFICE_TIME,
        DAYS,
        WORKING_DAYS
    }

    static Length of(Span span) {
        return switch (span) {
            case Span.Elapsed(var time) -> new Length(Unit.ELAPSED, null, time);
            case Span.OfficeTime(var time) -> new Length(Unit.OFFICE_TIME, null, time);
            case Span.Days(var days) -> new Length(Unit.DAYS, days, null);
            case Span.WorkingDays(var days) -> new Length(Unit.WORKING_DAYS, days, null);
        };
    }
}
