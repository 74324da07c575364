package org.kepil.kernel.complaint;

import java.util.UUID;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;

/** Somebody took it on to see that the complaint is answered. */
@Stored(value = "complaint.ComplaintOwnerSet", stream = "complaint")
public record ComplaintOwnerSet(ComplaintId complaintId, UUID ownerId,
        @Open String ownerName) implements ComplaintEvent {
}
