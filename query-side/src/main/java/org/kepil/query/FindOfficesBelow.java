package org.kepil.query;

import org.kepil.kernel.look.Sight;
import org.kepil.kernel.office.OfficeId;

/**
 * Which offices stand below this one, itself included, on the day of the moment and as far as the moment knows? Answered
 * by {@link OfficesBelow}. Lists and reports that are about a part of the organisation ask it.
 */
@Shows(Sight.NOBODY)
public record FindOfficesBelow(OfficeId office, Moment moment) {
}
