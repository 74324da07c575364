package org.kepil.kernel.complaint;

import org.kepil.kernel.Event;

/** What can happen to a complaint. */
public sealed interface ComplaintEvent extends Event
        permits ComplaintReceived, ComplaintOwnerSet, HoldingLetterSent, ComplaintInvestigated,
        ComplaintTransferredToBar, ComplaintAnswered, ComplaintClosed, ComplaintReopened, ComplaintVoided,
        ComplaintAlarmRaised, ComplaintAlarmEscalated {

    /** The complaint that the fact is about. */
    ComplaintId complaintId();
}
