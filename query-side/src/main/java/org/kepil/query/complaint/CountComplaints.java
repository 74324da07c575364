package org.kepil.query.complaint;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;

/** How many complaints wait for an answer now? Answered by a {@link Long}. */
@Shows(Sight.NOBODY)
public record CountComplaints(SignedIn reader) {
}
