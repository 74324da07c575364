package org.kepil.query.complaint;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;

/** Which alarms about complaints are due, as far as this view knows? Answered by {@link DueComplaintAlarms}. */
@Shows(Sight.NOBODY)
public record FindComplaintAlarms(SignedIn reader) {
}
