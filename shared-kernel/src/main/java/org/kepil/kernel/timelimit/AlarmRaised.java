package org.kepil.kernel.timelimit;

import java.time.Instant;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.rulebook.RulebookId;

/**
 * Kepil raised an alarm about one run of a limit, once of each kind.
 *
 * @param startedAt  of the run, which it identifies
 * @param dueAt      when the run was due as far as was known then; a fact that is told later may move it
 * @param rulebookId the version by which the run is counted
 */
@Stored(value = "timelimit.AlarmRaised", stream = "case")
public record AlarmRaised(CaseId caseId, LimitCode limit, AlarmKind kind, Instant startedAt, Instant dueAt,
        RulebookId rulebookId) implements TimeLimitEvent {
}
