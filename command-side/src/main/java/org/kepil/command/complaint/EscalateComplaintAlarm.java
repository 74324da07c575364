package org.kepil.command.complaint;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.complaint.ComplaintAlarmEscalated;
import org.kepil.kernel.complaint.ComplaintId;
import org.kepil.kernel.rulebook.EscalationLevel;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.timelimit.LimitCode;

/**
 * Tells the next in line of an alarm about a complaint that nobody answered.
 *
 * @param startedAt  of the run that it is about
 * @param rulebookId the version that says who is told when
 */
public record EscalateComplaintAlarm(@TargetAggregateIdentifier ComplaintId complaintId, LimitCode limit,
        EscalationLevel to, Instant startedAt, Instant dueAt, RulebookId rulebookId) {

    /** Identifies the command: whoever finds the same alarm unanswered sends the same. */
    public UUID identity() {
        return NamedId.of("escalation", complaintId + "/" + limit.code() + "/" + startedAt + "/" + to);
    }

    ComplaintAlarmEscalated escalated() {
        return new ComplaintAlarmEscalated(complaintId, limit, to, startedAt, dueAt, rulebookId);
    }
}
