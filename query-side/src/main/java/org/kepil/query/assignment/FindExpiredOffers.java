package org.kepil.query.assignment;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import java.util.List;
import org.kepil.kernel.access.SignedIn;

/**
 * Which offers can be answered no more, and nobody has said so? Answered by {@link FindExpiredOffers.Expired}.
 *
 * @param most rows to answer
 */
@Shows(Sight.NOBODY)
public record FindExpiredOffers(int most, SignedIn reader) {

    /** Those whose time is over, the longest first. */
    public record Expired(List<Engagement> offers) {
    }
}
