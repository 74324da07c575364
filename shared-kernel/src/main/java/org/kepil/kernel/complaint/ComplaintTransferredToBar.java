package org.kepil.kernel.complaint;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Stored;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.person.Open;

/**
 * The complaint went to the bar, which judges its members by itself.
 *
 * @param body      of the bar
 * @param reference what that body calls it; null if it said nothing
 */
@Stored(value = "complaint.ComplaintTransferredToBar", stream = "complaint")
public record ComplaintTransferredToBar(ComplaintId complaintId, AdvocateId advocateId, @Open String body,
        @Open @Nullable String reference) implements ComplaintEvent {
}
