package org.kepil.query.timelimit;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;

/** How many limits are overdue now? Answered by a {@link Long}: as many as the queue has over all its pages. */
@Shows(Sight.NOBODY)
public record CountOverdue(SignedIn reader) {
}
