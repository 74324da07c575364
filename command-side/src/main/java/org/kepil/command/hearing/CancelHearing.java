package org.kepil.command.hearing;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.hearing.CancellationGround;
import org.kepil.kernel.hearing.HearingId;

/** Says that a hearing will not take place. */
public record CancelHearing(@TargetAggregateIdentifier CaseId caseId, HearingId hearingId, CancellationGround ground) {
}
