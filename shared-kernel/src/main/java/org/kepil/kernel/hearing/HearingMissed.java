package org.kepil.kernel.hearing;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;

/**
 * A hearing did not take place at its time, because somebody was not there.
 *
 * @param by who was not there
 */
@Stored(value = "hearing.HearingMissed", stream = "case")
public record HearingMissed(CaseId caseId, HearingId hearingId, Absent by,
        AbsenceGround ground) implements HearingEvent {
}
