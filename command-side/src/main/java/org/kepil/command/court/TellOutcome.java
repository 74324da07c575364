package org.kepil.command.court;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.decision.Listed;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.court.ProceedingsOutcome;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.service.CaseStage;

/**
 * Records how the proceedings of a stage ended, as the system of the court tells it.
 *
 * @param court that brought the case
 */
public record TellOutcome(@TargetAggregateIdentifier CaseId caseId, PartnerId court, CaseStage stage,
        ProceedingsOutcome outcome) implements Listed {

    @Override
    public boolean listedIn(Rulebook rules) {
        return told().listedIn(rules);
    }

    ConcludeProceedings told() {
        return new ConcludeProceedings(caseId, stage, outcome);
    }
}
