package org.kepil.kernel.timelimit;

import java.time.Instant;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.rulebook.EscalationLevel;
import org.kepil.kernel.rulebook.RulebookId;

/**
 * Kepil told the next in line of an alarm that nobody answered, each level once.
 *
 * @param startedAt  of the run, which it identifies
 * @param dueAt      when the run was due as far as was known then
 * @param rulebookId the version that says who is told when
 */
@Stored(value = "timelimit.AlarmEscalated", stream = "case")
public record AlarmEscalated(CaseId caseId, LimitCode limit, EscalationLevel to, Instant startedAt, Instant dueAt,
        RulebookId rulebookId) implements TimeLimitEvent {
}
