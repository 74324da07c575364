package org.kepil.query.timelimit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.Span;
import org.kepil.kernel.rulebook.TimeLimit;
import org.kepil.kernel.rulebook.WorkCalendar;
import org.kepil.kernel.timelimit.Run;

/**
 * One run of a limit, by the rules that were in force when it started.
 *
 * @param calendar of the region of the office
 * @param turns what started, paused, resumed and stopped it, in the order in which it happened
 */
record LimitRun(Rulebook rulebook, TimeLimit limit, WorkCalendar calendar, ZoneId zone, Run run, List<Turn> turns) {

    ClockState state(Instant now) {
        return switch (run.state(now)) {
            case RUNNING -> ClockState.RUNNING;
            case PAUSED -> ClockState.PAUSED;
            case AT_RISK -> ClockState.AT_RISK;
            case OVERDUE -> ClockState.OVERDUE;
            case MET -> ClockState.MET;
            case BROKEN -> ClockState.BROKEN;
        };
    }

    /** Why the clock stands still; null if it moves, or is over. */
    @Nullable
    Standstill standstill(Instant now) {
        return switch (run.state(now)) {
            case PAUSED -> Standstill.BY_RULE;
            case RUNNING, AT_RISK ->
                byOffice(limit.length()) && !calendar.isOpen(now, zone) ? Standstill.OUTSIDE_HOURS : null;
            case OVERDUE, MET, BROKEN -> null;
        };
    }

    private static boolean byOffice(Span span) {
        return switch (span) {
            case Span.OfficeTime _,Span.WorkingDays _ -> true;
            case Span.Elapsed _,Span.Days _ -> false;
        };
    }
}
