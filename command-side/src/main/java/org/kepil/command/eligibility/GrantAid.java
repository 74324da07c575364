package org.kepil.command.eligibility;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.decision.Advancing;
import org.kepil.command.decision.Listed;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.eligibility.GrantGround;

/** Grants aid. */
public record GrantAid(@TargetAggregateIdentifier CaseId caseId, GrantGround ground,
        String orderNumber) implements Listed, Advancing {

    @Override
    public boolean listedIn(Rulebook rules) {
        return rules.category(ground.code()).isPresent();
    }
}
