package org.kepil.query.partner;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/** Which partners are there, by name? Answered by {@link Partners}. */
@Shows(Sight.NOBODY)
public record FindPartners(Moment moment, SignedIn reader) {
}
