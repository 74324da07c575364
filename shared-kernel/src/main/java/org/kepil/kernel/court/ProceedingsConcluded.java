package org.kepil.kernel.court;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.service.CaseStage;

/** The proceedings of a stage ended so. It happened on the day of the decision. */
@Stored(value = "court.ProceedingsConcluded", stream = "case")
public record ProceedingsConcluded(CaseId caseId, CaseStage stage, ProceedingsOutcome outcome) implements CourtEvent {
}
