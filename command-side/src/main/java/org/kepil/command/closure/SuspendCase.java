package org.kepil.command.closure;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.decision.Listed;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.closure.SuspensionGround;
import org.kepil.kernel.rulebook.Ground;
import org.kepil.kernel.rulebook.Rulebook;

/** Lets the case stand still. */
public record SuspendCase(@TargetAggregateIdentifier CaseId caseId, SuspensionGround ground) implements Listed {

    @Override
    public boolean listedIn(Rulebook rules) {
        return rules.ground(Ground.Step.SUSPENSION, ground.code()).isPresent();
    }
}
