package org.kepil.command.timelimit;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.kernel.timelimit.AlarmRaised;
import org.kepil.kernel.timelimit.LimitCode;

/**
 * Raises an alarm about one run of a limit.
 *
 * @param startedAt  of the run
 * @param dueAt      of the run, as far as is known
 * @param rulebookId the version by which the run is counted
 */
public record RaiseAlarm(@TargetAggregateIdentifier CaseId caseId, LimitCode limit, AlarmKind kind,
        Instant startedAt, Instant dueAt, RulebookId rulebookId) {

    /** Identifies the command: whoever finds the same run in the same straits sends the same alarm. */
    public UUID identity() {
        return NamedId.of("alarm", caseId + "/" + limit.code() + "/" + startedAt + "/" + kind);
    }

    AlarmRaised raised() {
        return new AlarmRaised(caseId, limit, kind, startedAt, dueAt, rulebookId);
    }
}
