package org.kepil.query.timelimit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.rulebook.EscalationLevel;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.kernel.timelimit.LimitCode;

/**
 * An alarm that was raised.
 *
 * @param startedAt of the run that it is about
 * @param to        who above was told, of an alarm that nobody answered; null for the alarm itself
 * @param raisedAt  when it was recorded
 */
public record Raised(LimitCode limit, AlarmKind kind, Instant startedAt, Instant raisedAt, RulebookId rulebook,
        long position, @Nullable EscalationLevel to) {
}
