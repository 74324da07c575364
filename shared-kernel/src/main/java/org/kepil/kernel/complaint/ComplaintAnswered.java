package org.kepil.kernel.complaint;

import org.kepil.kernel.Stored;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;

/** Whoever complained was answered. */
@Stored(value = "complaint.ComplaintAnswered", stream = "complaint")
public record ComplaintAnswered(ComplaintId complaintId, PersonId personId, ComplaintFinding finding,
        @Personal(field = "complaint.answer") PersonalText answer) implements ComplaintEvent {
}
