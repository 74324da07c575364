package org.kepil.command.consultation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.consultation.ConsultationId;
import org.kepil.kernel.consultation.ConsultationResult;
import org.kepil.kernel.person.PersonalText;

/** Records what a person was told. @param advice null where the result says it all */
public record GiveConsultation(@TargetAggregateIdentifier ConsultationId consultationId, ConsultationResult result,
        @Nullable PersonalText advice) {
}
