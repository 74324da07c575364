package org.kepil.command.complaint;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.complaint.ComplaintAlarmRaised;
import org.kepil.kernel.complaint.ComplaintId;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.kernel.timelimit.LimitCode;

/**
 * Raises an alarm about one run of a limit of a complaint.
 *
 * @param startedAt  of the run
 * @param rulebookId the version by which the run is counted
 */
public record RaiseComplaintAlarm(@TargetAggregateIdentifier ComplaintId complaintId, LimitCode limit, AlarmKind kind,
        Instant startedAt, Instant dueAt, RulebookId rulebookId) {

    /** Identifies the command: whoever finds the same run in the same straits sends the same alarm. */
    public UUID identity() {
        return NamedId.of("alarm", complaintId + "/" + limit.code() + "/" + startedAt + "/" + kind);
    }

    ComplaintAlarmRaised raised() {
        return new ComplaintAlarmRaised(complaintId, limit, kind, startedAt, dueAt, rulebookId);
    }
}
