package org.kepil.kernel.consultation;

import org.kepil.kernel.Event;

/** What can happen to a consultation. */
public sealed interface ConsultationEvent extends Event permits ContactRecorded, ConsultationGiven,
        ConsultationSignedOff, ReferredToQualifiedAid {

    /** The consultation that the fact is about. */
    ConsultationId consultationId();
}
