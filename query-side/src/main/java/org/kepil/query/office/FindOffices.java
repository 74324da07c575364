package org.kepil.query.office;

import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/** Which offices are there, by name? Answered by {@link Offices}. */
public record FindOffices(Moment moment, SignedIn reader) {
}
