package org.kepil.query.complaint;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.complaint.ComplaintId;
import org.kepil.query.Moment;

/**
 * What is known of this complaint? Answered by {@link ComplaintAnswer}.
 *
 * @param version oldest version that satisfies the reader: it is waited for at most two seconds; -1 for any
 */
@Shows(Sight.COMPLAINT)
public record FindComplaint(ComplaintId complaintId, long version, Moment moment, SignedIn reader) {
}
