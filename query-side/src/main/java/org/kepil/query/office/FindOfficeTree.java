package org.kepil.query.office;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import java.time.LocalDate;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;
import org.kepil.query.Sane;

/** How did the offices stand to each other on that day, as far as the moment knows? Answered by {@link OfficeTree}. */
@Shows(Sight.NOBODY)
public record FindOfficeTree(LocalDate on, Moment moment, SignedIn reader) {

    /** @throws BadParameter if the day is out of the years that can be reckoned with */
    public FindOfficeTree {
        Sane.day("on", on);
    }
}
