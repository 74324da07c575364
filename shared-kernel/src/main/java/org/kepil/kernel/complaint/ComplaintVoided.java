package org.kepil.kernel.complaint;

import org.kepil.kernel.Stored;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;

/** The complaint was none, or was entered in error. */
@Stored(value = "complaint.ComplaintVoided", stream = "complaint")
public record ComplaintVoided(ComplaintId complaintId, PersonId personId,
        @Personal(field = "complaint.voiding-reason") PersonalText reason) implements ComplaintEvent {
}
