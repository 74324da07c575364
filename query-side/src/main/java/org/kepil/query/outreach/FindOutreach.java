package org.kepil.query.outreach;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/** Which events of outreach and training were held, the latest first? Answered by {@link OutreachEvents}. */
@Shows(Sight.NOBODY)
public record FindOutreach(Moment moment, SignedIn reader) {
}
