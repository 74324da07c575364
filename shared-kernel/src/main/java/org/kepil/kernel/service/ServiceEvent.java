package org.kepil.kernel.service;

import org.kepil.kernel.CaseEvent;

/** What can happen to an advocate's services and to the fee for them. */
public sealed interface ServiceEvent extends CaseEvent
        permits ServiceRecorded, StageEnded, ActSubmitted, ActReturned, ActAccepted, FeePaid {
}
