package org.kepil.kernel.hearing;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;

/** A hearing will not take place. */
@Stored(value = "hearing.HearingCancelled", stream = "case")
public record HearingCancelled(CaseId caseId, HearingId hearingId, CancellationGround ground) implements HearingEvent {
}
