package org.kepil.kernel.hearing;

import java.time.Instant;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;

/** A hearing was put off to another instant. */
@Stored(value = "hearing.HearingAdjourned", stream = "case")
public record HearingAdjourned(CaseId caseId, HearingId hearingId, Instant scheduledAt,
        AdjournmentGround ground) implements HearingEvent {
}
