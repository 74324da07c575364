package org.kepil.kernel.complaint;

import org.kepil.kernel.Stored;

/** Nothing is left to do about the complaint. */
@Stored(value = "complaint.ComplaintClosed", stream = "complaint")
public record ComplaintClosed(ComplaintId complaintId) implements ComplaintEvent {
}
