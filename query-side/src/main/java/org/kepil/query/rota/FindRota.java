package org.kepil.query.rota;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import java.time.Instant;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.office.OfficeId;
import org.kepil.query.Moment;

/**
 * What does the rota of an office say for a time? Answered by {@link Rota}.
 *
 * @param from first instant of the time
 * @param to   first instant after it
 */
@Shows(Sight.NOBODY)
public record FindRota(OfficeId office, Instant from, Instant to, Moment moment, SignedIn reader) {
}
