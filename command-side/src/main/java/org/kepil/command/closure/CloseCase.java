package org.kepil.command.closure;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.decision.Listed;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.closure.Outcome;

/** Ends the case. */
public record CloseCase(@TargetAggregateIdentifier CaseId caseId, Outcome outcome) implements Listed {

    @Override
    public boolean listedIn(Rulebook rules) {
        return rules.outcome(outcome.code()).isPresent();
    }
}
