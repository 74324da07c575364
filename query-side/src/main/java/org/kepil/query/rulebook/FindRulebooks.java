package org.kepil.query.rulebook;

import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/** Which rules are there, by country? Answered by {@link Rulebooks}. */
public record FindRulebooks(Moment moment, SignedIn reader) {
}
