package org.kepil.query.court;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/**
 * In which matters did courts ask for counsel? Those that wait longest for an advocate come first, at most 500. Answered by
 * {@link CourtRequests}.
 *
 * @param waiting only those that wait for an advocate
 */
@Shows(Sight.COURT_REQUESTS)
public record FindCourtRequests(boolean waiting, Moment moment, SignedIn reader) {

    /** Most rows of one answer. */
    static final int MOST = 500;
}
