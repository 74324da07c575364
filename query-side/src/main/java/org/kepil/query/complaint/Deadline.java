package org.kepil.query.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import java.util.Map;
import org.kepil.kernel.rulebook.EscalationLevel;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.rulebook.Sure;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.kernel.timelimit.LimitCode;
import org.kepil.kernel.timelimit.Run;

/**
 * By when something about a complaint is due, and how that stands.
 *
 * @param startedAt of the run
 * @param told      who above was told that nobody did it, and when
 * @param dueAt     null while the clock stands still
 * @param stoppedAt when it was done; null while it is not
 * @param rulebook  the version by which it is counted
 * @param sure      how sure it is that the source of the limit says so
 */
public record Deadline(LimitCode limit, Run.State state, Instant startedAt, Map<EscalationLevel, Instant> told,
        @Nullable Instant dueAt, @Nullable Instant stoppedAt,
        RulebookId rulebook, Sure sure) {

    /** Whether the time is over, and nothing was done. */
    public boolean overdue() {
        return state == Run.State.OVERDUE;
    }

    /** Of what an alarm is to be raised, if it was not yet; null if of nothing. */
    @Nullable
    AlarmKind alarm() {
        return switch (state) {
            case AT_RISK -> AlarmKind.AT_RISK;
            case OVERDUE -> AlarmKind.BROKEN;
            case RUNNING, PAUSED, MET, BROKEN -> null;
        };
    }

    /** Style of its badge: meaning never rests on the colour. */
    public String style() {
        return switch (state) {
            case OVERDUE, BROKEN -> "st-broken";
            case AT_RISK -> "st-risk";
            case RUNNING -> "st-run";
            case PAUSED -> "st-pause";
            case MET -> "st-met";
        };
    }

    /** Symbol of its badge. */
    public String icon() {
        return switch (state) {
            case OVERDUE, BROKEN -> "circle-x";
            case AT_RISK -> "alert-triangle";
            case RUNNING -> "clock";
            case PAUSED -> "clock-pause";
            case MET -> "check";
        };
    }
}
