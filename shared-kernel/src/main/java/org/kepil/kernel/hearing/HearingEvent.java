package org.kepil.kernel.hearing;

import org.kepil.kernel.CaseEvent;

/** What can happen to a hearing. */
public sealed interface HearingEvent extends CaseEvent
        permits HearingScheduled, HearingHeld, HearingAdjourned, HearingMissed, HearingCancelled {
}
