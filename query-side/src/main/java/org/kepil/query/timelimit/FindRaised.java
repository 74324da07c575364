package org.kepil.query.timelimit;

import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/** Of which overdue limits of cases was somebody above told? Answered by {@link RaisedLimits}. */
public record FindRaised(Moment moment, SignedIn reader) {
}
