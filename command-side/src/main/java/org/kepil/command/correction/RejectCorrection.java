package org.kepil.command.correction;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.correction.CorrectionId;
import org.kepil.kernel.person.PersonalText;

/** Does not agree: the fact stays as it was told. */
public record RejectCorrection(@TargetAggregateIdentifier CaseId caseId, CorrectionId correctionId,
        PersonalText reason) {
}
