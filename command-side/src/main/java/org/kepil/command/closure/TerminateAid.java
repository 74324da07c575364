package org.kepil.command.closure;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Listed;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.closure.TerminationGround;
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.rulebook.Ground;
import org.kepil.kernel.rulebook.Rulebook;

/** Ends aid that was granted, or given of right. The case knows whom the reason is about. */
public record TerminateAid(@TargetAggregateIdentifier CaseId caseId, TerminationGround ground, PersonalText reason,
        @Nullable AppealRoute appealTo, String orderNumber) implements Listed {

    @Override
    public boolean listedIn(Rulebook rules) {
        return rules.ground(Ground.Step.TERMINATION, ground.code()).isPresent();
    }
}
