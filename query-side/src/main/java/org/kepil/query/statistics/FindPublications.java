package org.kepil.query.statistics;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/** What was published, the latest periods first? Answered by {@link Publications}. */
@Shows(Sight.NOBODY)
public record FindPublications(Moment moment, SignedIn reader) {
}
