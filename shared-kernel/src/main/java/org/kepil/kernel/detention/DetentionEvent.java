package org.kepil.kernel.detention;

import org.kepil.kernel.CaseEvent;

/** What can happen to the defence of a detained person, from the notice on. */
public sealed interface DetentionEvent extends CaseEvent permits DetentionReported, ArrivalRecorded, FirstMeetingHeld,
        DefenceRefusedByClient, DetaineeReleased {
}
