package org.kepil.command.assignment;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.decision.Listed;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.ReplacementGround;
import org.kepil.kernel.rulebook.Ground;
import org.kepil.kernel.rulebook.Rulebook;

/** Orders that the advocate whose turn it is takes over. */
public record ReassignCase(@TargetAggregateIdentifier CaseId caseId, AdvocateId from, ReplacementGround ground,
        String orderNumber) implements Listed {

    @Override
    public boolean listedIn(Rulebook rules) {
        return rules.ground(Ground.Step.REPLACEMENT, ground.code()).isPresent();
    }
}
