package org.kepil.query.rulebook;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/** Which rules are there, by country? Answered by {@link Rulebooks}. */
@Shows(Sight.NOBODY)
public record FindRulebooks(Moment moment, SignedIn reader) {
}
