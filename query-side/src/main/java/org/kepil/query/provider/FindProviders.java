package org.kepil.query.provider;

import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/** Which organisations outside the service are there, by name? Answered by {@link Providers}. */
public record FindProviders(Moment moment, SignedIn reader) {
}
