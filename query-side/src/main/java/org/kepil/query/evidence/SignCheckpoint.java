package org.kepil.query.evidence;

import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;

/** Signs what has a position now. It records no event. Answered by {@link SignedCheckpoints}. */
@Shows(Sight.NOBODY)
public record SignCheckpoint(SignedIn reader) {
}
