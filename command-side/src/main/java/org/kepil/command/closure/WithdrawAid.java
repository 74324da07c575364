package org.kepil.command.closure;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Listed;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.closure.WithdrawalGround;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.rulebook.Ground;
import org.kepil.kernel.rulebook.Rulebook;

/** Records that the client wants no more aid. */
public record WithdrawAid(@TargetAggregateIdentifier CaseId caseId, WithdrawalGround ground,
        @Nullable PersonalText statement,
        boolean inWriting) implements Listed {

    @Override
    public boolean listedIn(Rulebook rules) {
        return rules.ground(Ground.Step.WITHDRAWAL, ground.code()).isPresent();
    }
}
