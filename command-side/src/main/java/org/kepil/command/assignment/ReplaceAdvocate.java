package org.kepil.command.assignment;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.decision.Listed;
import org.kepil.kernel.rulebook.Ground;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.ReplacementGround;

/** Orders that another advocate takes over. */
public record ReplaceAdvocate(@TargetAggregateIdentifier CaseId caseId, AdvocateId from, AdvocateId to,
        ReplacementGround ground, String orderNumber) implements Listed {
    @Override
    public boolean listedIn(Rulebook rules) {
        return rules.ground(Ground.Step.REPLACEMENT, ground.code()).isPresent();
    }
}
