package org.kepil.kernel.timelimit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One run of a clock, from a start to the stop that ended it.
 *
 * @param startedAt   when it started
 * @param atRiskAt    from when it is at risk; null if the limit knows no risk, or while it stands still
 * @param dueAt       when it is broken unless it stops before, or at that instant; null while it stands still
 * @param pausedSince since when it stands still; null if it runs
 * @param stoppedAt   when what had to be done was done; null while it is not
 */
public record Run(Instant startedAt, @Nullable Instant atRiskAt, @Nullable Instant dueAt,
        @Nullable Instant pausedSince, @Nullable Instant stoppedAt) {

    /** How a run stands at an instant. */
    public enum State {
        /** Time is left. */
        RUNNING,
        /** It stands still by a rule. */
        PAUSED,
        /** Little time is left. */
        AT_RISK,
        /** The time is over, and it is not done. */
        OVERDUE,
        /** It was done in time. */
        MET,
        /** It was done too late. */
        BROKEN
    }

    /** How it stands, or stood if it is over. What is done while the clock stands still is done in time. */
    public State state(Instant now) {
        Instant due = dueAt;
        Instant risk = atRiskAt;
        if (stoppedAt != null) {
            return due == null || !stoppedAt.isAfter(due) ? State.MET : State.BROKEN;
        }
        if (due == null) {
            return State.PAUSED;
        }
        if (now.isAfter(due)) {
            return State.OVERDUE;
        }
        return risk != null && !now.isBefore(risk) ? State.AT_RISK : State.RUNNING;
    }
}
