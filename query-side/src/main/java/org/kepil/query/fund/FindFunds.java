package org.kepil.query.fund;

import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/** Which funds are there, by code? Answered by {@link Funds}. */
public record FindFunds(Moment moment, SignedIn reader) {
}
