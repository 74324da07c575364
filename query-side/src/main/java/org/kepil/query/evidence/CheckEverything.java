package org.kepil.query.evidence;

import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;

/** Hashes every row anew and compares with every checkpoint. Answered by {@link Check}. */
@Shows(Sight.NOBODY)
public record CheckEverything(SignedIn reader) {
}
