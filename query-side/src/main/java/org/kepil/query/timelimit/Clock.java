package org.kepil.query.timelimit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.TimeLimit;
import org.kepil.kernel.timelimit.LimitCode;
import org.kepil.kernel.timelimit.Run;

/**
 * One run of a limit in a case, or a limit that nothing has started yet.
 *
 * @param standstill  why it stands still now; null if it does not
 * @param startedAt   null if nothing has started it
 * @param atRiskAt    from when little time is left; null if the limit knows no risk, or while it stands still
 * @param dueAt       null while it stands still
 * @param pausedSince null if it is not paused
 * @param stoppedAt   when it was done; null while it is not
 * @param turns       what started, paused, resumed and stopped it
 * @param alarms      those that were raised about this run
 */
public record Clock(LimitCode limit, ClockState state, @Nullable Standstill standstill, Length length,
        LegalBasis basis, @Nullable Instant startedAt, @Nullable Instant atRiskAt, @Nullable Instant dueAt,
        @Nullable Instant pausedSince, @Nullable Instant stoppedAt, List<Turn> turns, List<Raised> alarms) {

    /** The worst first; of those that stand alike, the one that is due first. */
    static final Comparator<Clock> WORST_FIRST = Comparator.comparing(Clock::state)
            .thenComparing(clock -> clock.dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(clock -> clock.limit.code());

    static Clock of(LimitRun of, CaseTimes times, Instant now) {
        Run run = of.run();
        LimitCode code = new LimitCode(of.limit().code());
        return new Clock(code, of.state(now), of.standstill(now), Length.of(of.limit().length()),
                LegalBasis.of(of.limit().basis(), of.rulebook()), run.startedAt(), run.atRiskAt(), run.dueAt(),
                run.pausedSince(), run.stoppedAt(), of.turns(), times.alarms(code, run.startedAt()));
    }

    static Clock notStarted(TimeLimit limit, Rulebook rulebook) {
        return new Clock(new LimitCode(limit.code()), ClockState.NOT_STARTED, null, Length.of(limit.length()),
                LegalBasis.of(limit.basis(), rulebook), null, null, null, null, null, List.of(), List.of());
    }
}
