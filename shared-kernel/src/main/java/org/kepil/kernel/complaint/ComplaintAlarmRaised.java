package org.kepil.kernel.complaint;

import java.time.Instant;
import org.kepil.kernel.Stored;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.kernel.timelimit.LimitCode;

/**
 * Kepil raised an alarm about one run of a limit of the complaint, once of each kind.
 *
 * @param startedAt  of the run, which it identifies
 * @param rulebookId the version by which the run is counted
 */
@Stored(value = "complaint.ComplaintAlarmRaised", stream = "complaint")
public record ComplaintAlarmRaised(ComplaintId complaintId, LimitCode limit, AlarmKind kind, Instant startedAt,
        Instant dueAt, RulebookId rulebookId) implements ComplaintEvent {
}
