package org.kepil.query.accesspoint;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;
import org.kepil.query.Sane;

/** Which access points are there, by name? Answered by {@link AccessPoints}. @param on open on that day; null for all */
@Shows(Sight.NOBODY)
public record FindAccessPoints(@Nullable LocalDate on, Moment moment, SignedIn reader) {

    /** @throws BadParameter if the day is out of the years that can be reckoned with */
    public FindAccessPoints {
        Sane.day("on", on);
    }
}
