package org.kepil.kernel.correction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.person.Open;

/**
 * What is set right, in the form that the log keeps; {@link Correction} is the form that folds read. Texts about a person stand
 * beside it in the event, encrypted.
 *
 * @param step       sequence of the event that told it wrongly
 * @param event      stored name of that event
 * @param hearingId  the hearing that it is about; null if about none
 * @param timeBefore null for what is no time, or was not known
 * @param timeAfter  null for what is no time
 * @param codeBefore null for what is no code
 * @param codeAfter  null for what is no code
 */
public record Corrected(CorrectedFact fact, long step, @Open String event, @Nullable HearingId hearingId,
        @Nullable Instant timeBefore, @Nullable Instant timeAfter, @Open @Nullable String codeBefore,
        @Open @Nullable String codeAfter) {
}
