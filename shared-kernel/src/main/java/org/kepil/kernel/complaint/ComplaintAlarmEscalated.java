package org.kepil.kernel.complaint;

import java.time.Instant;
import org.kepil.kernel.Stored;
import org.kepil.kernel.rulebook.EscalationLevel;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.timelimit.LimitCode;

/**
 * Kepil told the next in line of an alarm about the complaint that nobody answered, each level once.
 *
 * @param startedAt  of the run, which it identifies
 * @param rulebookId the version that says who is told when
 */
@Stored(value = "complaint.ComplaintAlarmEscalated", stream = "complaint")
public record ComplaintAlarmEscalated(ComplaintId complaintId, LimitCode limit, EscalationLevel to, Instant startedAt,
        Instant dueAt, RulebookId rulebookId) implements ComplaintEvent {
}
