package org.kepil.query.timelimit;

import java.time.Instant;
import java.util.List;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.rulebook.EscalationLevel;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.kernel.timelimit.LimitCode;

/** Alarms that are due, the oldest due first, and those of which the next in line is to be told. */
public record DueAlarms(List<Due> alarms, List<Escalated> escalations) {

    /**
     * One of them.
     *
     * @param startedAt of the run
     * @param dueAt     of the run
     * @param rulebook  the version by which the run is counted
     */
    public record Due(CaseId caseId, LimitCode limit, AlarmKind kind, Instant startedAt, Instant dueAt,
            RulebookId rulebook) {
    }

    /**
     * An alarm that nobody answered in time.
     *
     * @param to       who is to be told
     * @param rulebook the version that says so
     */
    public record Escalated(CaseId caseId, LimitCode limit, EscalationLevel to, Instant startedAt, Instant dueAt,
            RulebookId rulebook) {
    }
}
