package org.kepil.query.agreement;

import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/** Which agreements are there, by number? Answered by {@link Agreements}. */
public record FindAgreements(Moment moment, SignedIn reader) {
}
