package org.kepil.kernel.complaint;

import org.kepil.kernel.Stored;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;

/** What the complaint says was looked into. */
@Stored(value = "complaint.ComplaintInvestigated", stream = "complaint")
public record ComplaintInvestigated(ComplaintId complaintId, PersonId personId,
        @Personal(field = "complaint.findings") PersonalText findings) implements ComplaintEvent {
}
