package org.kepil.kernel.hearing;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;

/** A hearing took place. */
@Stored(value = "hearing.HearingHeld", stream = "case")
public record HearingHeld(CaseId caseId, HearingId hearingId, HearingResult result) implements HearingEvent {
}
