package org.kepil.query.consultation;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.consultation.ConsultationId;
import org.kepil.query.Moment;

/** What is known of one consultation? Answered by {@link ConsultationAnswer}. */
@Shows(Sight.CONSULTATION)
public record FindConsultation(ConsultationId consultationId, Moment moment, SignedIn reader) {
}
