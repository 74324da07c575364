package org.kepil.kernel.service;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.advocate.AdvocateId;

/** An advocate's part in a stage came to its end, when it occurred. From then on the act of services is awaited. */
@Stored(value = "service.StageEnded", stream = "case")
public record StageEnded(CaseId caseId, AdvocateId advocateId, CaseStage stage,
        StageResult result) implements ServiceEvent {
}
