package org.kepil.command.hearing;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.decision.Listed;
import org.kepil.kernel.rulebook.Ground;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.hearing.AdjournmentGround;
import org.kepil.kernel.hearing.HearingId;

/** Puts a hearing off to another instant. */
public record AdjournHearing(@TargetAggregateIdentifier CaseId caseId, HearingId hearingId, Instant scheduledAt,
        AdjournmentGround ground) implements Listed {
    @Override
    public boolean listedIn(Rulebook rules) {
        return rules.ground(Ground.Step.ADJOURNMENT, ground.code()).isPresent();
    }
}
