package org.kepil.query.advocate;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.office.OfficeId;
import org.kepil.query.Moment;

/**
 * Which advocates are there, by name? Answered by {@link Advocates}.
 *
 * @param office    only those of this office; null for all
 * @param available true for those who may take cases, false for the suspended, null for all
 */
@Shows(Sight.NOBODY)
public record FindAdvocates(@Nullable OfficeId office, @Nullable Boolean available, Moment moment, SignedIn reader) {
}
