package org.kepil.query.assignment;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import java.util.List;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;

/**
 * Which cases of the reader's office wait for somebody who may do what the reader may, and nobody works on them? Whoever
 * belongs to no office is told those of all. Answered by {@link FindWaiting.Waiting}.
 */
@Shows(Sight.NOBODY)
public record FindWaiting(int most, SignedIn reader) {

    /** Those that wait longest first. */
    public record Waiting(List<CaseId> cases) {
    }
}
