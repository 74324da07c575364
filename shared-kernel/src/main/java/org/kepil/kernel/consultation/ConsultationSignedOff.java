package org.kepil.kernel.consultation;

import org.kepil.kernel.Stored;

/** A supervisor signed off what a student had said. */
@Stored(value = "consultation.ConsultationSignedOff", stream = "consultation")
public record ConsultationSignedOff(ConsultationId consultationId) implements ConsultationEvent {
}
