package org.kepil.query.duplicate;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/** How do these two cases compare? Answered by {@link Pair}. */
@Shows(Sight.LOOK_ALIKES)
public record FindPair(CaseId caseId, CaseId other, Moment moment, SignedIn reader) {
}
