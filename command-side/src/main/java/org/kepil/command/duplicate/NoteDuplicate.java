package org.kepil.command.duplicate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.person.PersonalText;

/** Lets the case that goes on hear that another one was the same request. */
public record NoteDuplicate(@TargetAggregateIdentifier CaseId caseId, CaseId duplicate, String duplicateNumber,
        PersonalText reason) {
}
