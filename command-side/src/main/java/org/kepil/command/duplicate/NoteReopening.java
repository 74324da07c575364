package org.kepil.command.duplicate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;

/** Lets a case hear that the one which had ended as its duplicate was taken up again. */
public record NoteReopening(@TargetAggregateIdentifier CaseId caseId, CaseId duplicate, String duplicateNumber) {
}
