package org.kepil.query.complaint;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/**
 * Which complaints are there, what is due first coming first? Answered by {@link Complaints}, at most 500.
 *
 * @param about only those about this case; null for all
 */
@Shows(Sight.COMPLAINTS)
public record FindComplaints(Which which, @Nullable CaseId about, Moment moment, SignedIn reader) {

    /** Most rows of one answer. */
    static final int MOST = 500;
}
