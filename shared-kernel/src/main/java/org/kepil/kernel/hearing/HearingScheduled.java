package org.kepil.kernel.hearing;

import java.time.Instant;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;

/** A hearing was set. */
@Stored(value = "hearing.HearingScheduled", stream = "case")
public record HearingScheduled(CaseId caseId, HearingId hearingId, Instant scheduledAt,
        @Open String court) implements HearingEvent {
}
