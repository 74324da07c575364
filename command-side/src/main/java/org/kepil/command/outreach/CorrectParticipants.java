package org.kepil.command.outreach;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.outreach.OutreachId;
import org.kepil.kernel.outreach.Participants;

/** Says how many people really took part. */
public record CorrectParticipants(@TargetAggregateIdentifier OutreachId outreachId, Participants participants) {
}
