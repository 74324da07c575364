package org.kepil.query.fold;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;

/** How are the views doing? Answered by {@link Views}. */
@Shows(Sight.NOBODY)
public record FindViews(SignedIn reader) {
}
