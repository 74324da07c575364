package org.kepil.command.assignment;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.decision.Listed;
import org.kepil.kernel.rulebook.Ground;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.DeclineGround;

/** Answers an offer: the advocate does not take the case on. */
public record DeclineAssignment(@TargetAggregateIdentifier CaseId caseId, AdvocateId advocateId,
        DeclineGround ground) implements Listed {
    @Override
    public boolean listedIn(Rulebook rules) {
        return rules.ground(Ground.Step.DECLINE, ground.code()).isPresent();
    }
}
