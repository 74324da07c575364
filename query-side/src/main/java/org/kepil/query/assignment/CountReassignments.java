package org.kepil.query.assignment;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;

/** How many cases need another advocate? Answered by a {@link Long}. */
@Shows(Sight.NOBODY)
public record CountReassignments(SignedIn reader) {
}
