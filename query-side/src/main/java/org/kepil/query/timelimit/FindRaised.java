package org.kepil.query.timelimit;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/** Of which overdue limits of cases was somebody above told? Answered by {@link RaisedLimits}. */
@Shows(Sight.DEADLINES)
public record FindRaised(Moment moment, SignedIn reader) {
}
