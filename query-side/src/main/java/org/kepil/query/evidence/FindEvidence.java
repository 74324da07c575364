package org.kepil.query.evidence;

import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;

/** Is the record whole, and who keeps a copy? Answered by {@link Evidence}. */
@Shows(Sight.NOBODY)
public record FindEvidence(SignedIn reader) {
}
