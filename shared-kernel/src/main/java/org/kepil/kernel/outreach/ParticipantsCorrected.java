package org.kepil.kernel.outreach;

import org.kepil.kernel.Stored;

/** There were more, fewer or other people. */
@Stored(value = "outreach.ParticipantsCorrected", stream = "outreach")
public record ParticipantsCorrected(OutreachId outreachId, Participants participants) implements OutreachEvent {
}
