package org.kepil.query.timelimit;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;

/** Which alarms are due and were not raised, as far as this view knows? Answered by {@link DueAlarms}. */
@Shows(Sight.NOBODY)
public record FindAlarms(SignedIn reader) {
}
