package org.kepil.query.timelimit;

import org.kepil.kernel.access.SignedIn;

/** Which alarms are due and were not raised, as far as this view knows? Answered by {@link DueAlarms}. */
public record FindAlarms(SignedIn reader) {
}
