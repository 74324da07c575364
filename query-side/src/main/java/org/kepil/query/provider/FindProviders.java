package org.kepil.query.provider;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/** Which organisations outside the service are there, by name? Answered by {@link Providers}. */
@Shows(Sight.NOBODY)
public record FindProviders(Moment moment, SignedIn reader) {
}
