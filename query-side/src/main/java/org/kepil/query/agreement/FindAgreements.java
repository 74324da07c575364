package org.kepil.query.agreement;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/** Which agreements are there, by number? Answered by {@link Agreements}. */
@Shows(Sight.NOBODY)
public record FindAgreements(Moment moment, SignedIn reader) {
}
