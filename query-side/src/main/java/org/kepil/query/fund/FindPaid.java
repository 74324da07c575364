package org.kepil.query.fund;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.service.Fund;
import org.kepil.query.Moment;

/** What did a fund pay for, in the order of time? Answered by {@link Paid}. */
@Shows(Sight.NOBODY)
public record FindPaid(Fund fund, Moment moment, SignedIn reader) {
}
