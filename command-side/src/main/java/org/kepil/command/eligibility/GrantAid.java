package org.kepil.command.eligibility;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Advancing;
import org.kepil.command.decision.Listed;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.eligibility.GrantGround;
import org.kepil.kernel.rulebook.Rulebook;

/**
 * Grants aid to somebody of a category.
 *
 * @param income   needed where the category asks for it, and told nowhere else
 * @param papersBy until when papers are to be brought that are not on the file; null where none is missing
 */
public record GrantAid(@TargetAggregateIdentifier CaseId caseId, GrantGround ground, String orderNumber,
        @Nullable Income income, @Nullable LocalDate papersBy) implements Listed, Advancing {

    @Override
    public boolean listedIn(Rulebook rules) {
        return rules.category(ground.code()).isPresent();
    }
}
