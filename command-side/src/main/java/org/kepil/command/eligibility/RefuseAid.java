package org.kepil.command.eligibility;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Listed;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.eligibility.GrantGround;
import org.kepil.kernel.eligibility.RefusalGround;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.rulebook.Ground;
import org.kepil.kernel.rulebook.Rulebook;

/**
 * Refuses aid. The case knows whom the reason is about.
 *
 * @param claimed the category that the person claimed, which is looked at and kept with the decision; null if none
 * @param income  as far as the category asks for it
 */
public record RefuseAid(@TargetAggregateIdentifier CaseId caseId, RefusalGround ground, PersonalText reason,
        AppealRoute appealTo, String orderNumber, @Nullable GrantGround claimed,
        @Nullable Income income) implements Listed {

    @Override
    public boolean listedIn(Rulebook rules) {
        return rules.ground(Ground.Step.REFUSAL, ground.code()).isPresent()
                && (claimed == null || rules.category(claimed.code()).isPresent());
    }
}
