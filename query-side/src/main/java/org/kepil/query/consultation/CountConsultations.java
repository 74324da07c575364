package org.kepil.query.consultation;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import java.time.LocalDate;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;
import org.kepil.query.Sane;

/**
 * How many consultations were there from one day to another? Answered by a {@link ConsultationReport}. Somebody of an
 * organisation outside the service counts its own; everybody else counts all, and learns of no person.
 */
@Shows(Sight.NOBODY)
public record CountConsultations(LocalDate from, LocalDate to, Moment moment, SignedIn reader) {

    /** @throws BadParameter if a day is out of the years that can be reckoned with */
    public CountConsultations {
        Sane.day("from", from);
        Sane.day("to", to);
    }
}
