package org.kepil.query.detention;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;

/** About how many notices has something still to be done now? Answered by a {@link Long}. */
@Shows(Sight.NOBODY)
public record CountNotices(SignedIn reader) {
}
