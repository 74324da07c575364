package org.kepil.query.casefile;

import java.time.Instant;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.service.StageResult;

/** An advocate's part in a stage that came to its end. */
public record EndedStage(AdvocateId advocateId, CaseStage stage, StageResult result, Instant endedAt) {
}
