package org.kepil.command.consultation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.consultation.ConsultationId;

/** Signs off what a student said. */
public record SignOffConsultation(@TargetAggregateIdentifier ConsultationId consultationId) {
}
