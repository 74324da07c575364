package org.kepil.query.consultation;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/** Which consultations were there, the latest first, 500 at most? Answered by {@link Consultations}. */
@Shows(Sight.CONSULTATIONS)
public record FindConsultations(ConsultationFilter filter, Moment moment, SignedIn reader) {

    /** Most rows of one answer. */
    static final int MOST = 500;
}
