package org.kepil.command.assignment;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Advancing;
import org.kepil.command.decision.Listed;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.OfferGround;
import org.kepil.kernel.rulebook.Ground;
import org.kepil.kernel.rulebook.Rulebook;

/**
 * Offers the case to an advocate whom somebody chose by hand.
 *
 * @param ground why this one; null if nobody says
 */
public record OfferAssignment(@TargetAggregateIdentifier CaseId caseId, AdvocateId advocateId,
        @Nullable OfferGround ground) implements Listed, Advancing {

    /** For a reason that nobody says. */
    public OfferAssignment(CaseId caseId, AdvocateId advocateId) {
        this(caseId, advocateId, null);
    }

    @Override
    public boolean listedIn(Rulebook rules) {
        return ground == null || rules.ground(Ground.Step.OFFER, ground.code()).isPresent();
    }
}
