package org.kepil.command.eligibility;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.decision.Listed;
import org.kepil.kernel.rulebook.Ground;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.eligibility.RefusalGround;
import org.kepil.kernel.person.PersonalText;

/** Refuses aid. The case knows whom the reason is about. */
public record RefuseAid(@TargetAggregateIdentifier CaseId caseId, RefusalGround ground, PersonalText reason,
        AppealRoute appealTo, String orderNumber) implements Listed {
    @Override
    public boolean listedIn(Rulebook rules) {
        return rules.ground(Ground.Step.REFUSAL, ground.code()).isPresent();
    }
}
