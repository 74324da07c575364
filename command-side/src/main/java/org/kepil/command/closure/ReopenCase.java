package org.kepil.command.closure;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.decision.Listed;
import org.kepil.kernel.rulebook.Ground;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.closure.ReopeningGround;

/** Goes on with a closed case. */
public record ReopenCase(@TargetAggregateIdentifier CaseId caseId, ReopeningGround ground) implements Listed {
    @Override
    public boolean listedIn(Rulebook rules) {
        return rules.ground(Ground.Step.REOPENING, ground.code()).isPresent();
    }
}
