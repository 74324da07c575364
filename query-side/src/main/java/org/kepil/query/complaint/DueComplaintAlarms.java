package org.kepil.query.complaint;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.complaint.ComplaintId;
import org.kepil.kernel.rulebook.EscalationLevel;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.kernel.timelimit.LimitCode;

/** Alarms about complaints that are due. */
public record DueComplaintAlarms(List<Due> alarms) {

    /**
     * One of them.
     *
     * @param to        who is to be told of the alarm that was raised; null where the alarm itself is due
     * @param startedAt of the run
     * @param rulebook  the version by which the run is counted
     */
    public record Due(ComplaintId complaintId, LimitCode limit, AlarmKind kind, @Nullable EscalationLevel to,
            Instant startedAt, Instant dueAt, RulebookId rulebook) {
    }
}
