package org.kepil.kernel.complaint;

import org.kepil.kernel.Stored;

/** Whoever complained was told that the complaint came in, and who looks after it. */
@Stored(value = "complaint.HoldingLetterSent", stream = "complaint")
public record HoldingLetterSent(ComplaintId complaintId) implements ComplaintEvent {
}
