package org.kepil.query.court;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;

/**
 * Which hearings does the court hold in the matters in which it asked for counsel? The reader is the court. Answered by
 * {@link OwnHearings}.
 */
@Shows(Sight.HEARINGS)
public record FindOwnHearings(SignedIn reader) {
}
