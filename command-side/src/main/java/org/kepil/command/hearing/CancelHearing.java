package org.kepil.command.hearing;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.decision.Listed;
import org.kepil.kernel.rulebook.Ground;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.hearing.CancellationGround;
import org.kepil.kernel.hearing.HearingId;

/** Says that a hearing will not take place. */
public record CancelHearing(@TargetAggregateIdentifier CaseId caseId, HearingId hearingId,
        CancellationGround ground) implements Listed {
    @Override
    public boolean listedIn(Rulebook rules) {
        return rules.ground(Ground.Step.CANCELLATION, ground.code()).isPresent();
    }
}
