package org.kepil.query.fund;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/** Which funds are there, by code? Answered by {@link Funds}. */
@Shows(Sight.NOBODY)
public record FindFunds(Moment moment, SignedIn reader) {
}
