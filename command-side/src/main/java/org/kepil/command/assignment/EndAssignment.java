package org.kepil.command.assignment;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.decision.Listed;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.EarlyEndGround;
import org.kepil.kernel.rulebook.Ground;
import org.kepil.kernel.rulebook.Rulebook;

/** Orders that an advocate leaves a case that goes on, before anybody takes over. */
public record EndAssignment(@TargetAggregateIdentifier CaseId caseId, AdvocateId advocateId, EarlyEndGround ground,
        String orderNumber) implements Listed {

    @Override
    public boolean listedIn(Rulebook rules) {
        return rules.ground(Ground.Step.EARLY_END, ground.code()).isPresent();
    }
}
