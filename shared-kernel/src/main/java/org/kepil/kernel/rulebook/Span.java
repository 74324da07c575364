package org.kepil.kernel.rulebook;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How long a limit is, and by which clock it is counted. */
public sealed interface Span {

    /** By the clock on the wall of the world: nights and holidays count. */
    record Elapsed(Duration time) implements Span {
    }

    /** Only while the office is open. */
    record OfficeTime(Duration time) implements Span {
    }

    /** Calendar days from that of the start; how they are counted is a matter of the calendar. */
    record Days(int days) implements Span {
    }

    /** Working days from that on which the start counts as received. */
    record WorkingDays(int days) implements Span {
    }

    /** Whether it is counted like the other, and over sooner. */
    default boolean isWithin(Span other) {
        return switch (this) {
            case Elapsed(var time) -> other instanceof Elapsed(var whole) && time.compareTo(whole) < 0;
            case OfficeTime(var time) -> other instanceof OfficeTime(var whole) && time.compareTo(whole) < 0;
            case Days(var days) -> other instanceof Days(var whole) && days < whole;
            case WorkingDays(var days) -> other instanceof WorkingDays(var whole) && days < whole;
        };
    }

    /** When a limit that started then is due. */
    default Instant due(Instant start, WorkCalendar calendar, ZoneId zone) {
        return switch (this) {
            case Elapsed(var time) -> start.plus(time);
            case OfficeTime(var time) -> calendar.plusOpen(start, time, zone);
            case Days _,WorkingDays _ -> calendar.ends(lastDay(start, calendar, zone), zone);
        };
    }

    /** The last day of a limit that started then, as it was counted: a limit in days may end on a later one. */
    default LocalDate lastDay(Instant start, WorkCalendar calendar, ZoneId zone) {
        return switch (this) {
            case Elapsed _,OfficeTime _ -> LocalDate.ofInstant(due(start, calendar, zone), zone);
            case Days(var days) -> calendar.countedAfter(LocalDate.ofInstant(start, zone)).plusDays(days);
            case WorkingDays(var days) ->
                calendar.plusWorkingDays(calendar.countedAfter(calendar.receivedOn(start, zone)), days);
        };
    }
}
