package org.kepil.command.timelimit;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.rulebook.EscalationLevel;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.timelimit.AlarmEscalated;
import org.kepil.kernel.timelimit.LimitCode;

/**
 * Tells the next in line of an alarm that nobody answered.
 *
 * @param startedAt  of the run that it is about
 * @param rulebookId the version that says who is told when
 */
public record EscalateAlarm(@TargetAggregateIdentifier CaseId caseId, LimitCode limit, EscalationLevel to,
        Instant startedAt, Instant dueAt, RulebookId rulebookId) {

    /** Identifies the command: whoever finds the same alarm unanswered sends the same. */
    public UUID identity() {
        return NamedId.of("escalation", caseId + "/" + limit.code() + "/" + startedAt + "/" + to);
    }

    AlarmEscalated escalated() {
        return new AlarmEscalated(caseId, limit, to, startedAt, dueAt, rulebookId);
    }
}
