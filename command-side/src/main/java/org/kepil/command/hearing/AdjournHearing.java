package org.kepil.command.hearing;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.hearing.AdjournmentGround;
import org.kepil.kernel.hearing.HearingId;

/** Puts a hearing off to another instant. */
public record AdjournHearing(@TargetAggregateIdentifier CaseId caseId, HearingId hearingId, Instant scheduledAt,
        AdjournmentGround ground) {
}
