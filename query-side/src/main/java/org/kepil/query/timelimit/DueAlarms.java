package org.kepil.query.timelimit;

import java.time.Instant;
import java.util.List;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.kernel.timelimit.LimitCode;

/** Alarms that are due, the oldest due first. */
public record DueAlarms(List<Due> alarms) {

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
}
