package org.kepil.command.hearing;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.decision.Advancing;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingResult;

/** Says that a hearing took place. */
public record HoldHearing(@TargetAggregateIdentifier CaseId caseId, HearingId hearingId,
        HearingResult result) implements Advancing {
}
