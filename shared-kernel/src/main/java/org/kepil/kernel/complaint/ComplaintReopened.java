package org.kepil.kernel.complaint;

import org.kepil.kernel.Stored;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;

/** The complaint was taken up again. */
@Stored(value = "complaint.ComplaintReopened", stream = "complaint")
public record ComplaintReopened(ComplaintId complaintId, PersonId personId,
        @Personal(field = "complaint.reopening-reason") PersonalText reason) implements ComplaintEvent {
}
