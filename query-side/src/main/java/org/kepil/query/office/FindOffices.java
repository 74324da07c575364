package org.kepil.query.office;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/** Which offices are there, by name? Answered by {@link Offices}. */
@Shows(Sight.NOBODY)
public record FindOffices(Moment moment, SignedIn reader) {
}
