package org.kepil.kernel.outreach;

import org.kepil.kernel.Event;

/** What can happen to an event of outreach or training. */
public sealed interface OutreachEvent extends Event permits OutreachHeld, ParticipantsCorrected {

    /** The event that the fact is about. */
    OutreachId outreachId();
}
