package org.kepil.command.court;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.decision.Listed;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.court.ProceedingsConcluded;
import org.kepil.kernel.court.ProceedingsOutcome;
import org.kepil.kernel.rulebook.Ground;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.service.CaseStage;

/** Records how the proceedings of a stage ended. */
public record ConcludeProceedings(@TargetAggregateIdentifier CaseId caseId, CaseStage stage,
        ProceedingsOutcome outcome) implements Listed {

    @Override
    public boolean listedIn(Rulebook rules) {
        return rules.ground(Ground.Step.PROCEEDINGS, outcome.code()).isPresent();
    }

    ProceedingsConcluded concluded() {
        return new ProceedingsConcluded(caseId, stage, outcome);
    }
}
