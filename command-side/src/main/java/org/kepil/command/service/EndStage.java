package org.kepil.command.service;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.service.StageEnded;
import org.kepil.kernel.service.StageResult;

/** Says that an advocate's part in a stage came to its end. */
public record EndStage(@TargetAggregateIdentifier CaseId caseId, AdvocateId advocateId, CaseStage stage,
        StageResult result) {

    StageEnded ended() {
        return new StageEnded(caseId, advocateId, stage, result);
    }
}
