package org.kepil.command.correction;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.correction.CorrectionId;

/** Agrees that the fact is set right. */
public record ApproveCorrection(@TargetAggregateIdentifier CaseId caseId, CorrectionId correctionId) {
}
