package org.kepil.command.duplicate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.person.PersonalText;

/** Ends a request because it is the same as another one, on which the work goes on. */
public record CloseAsDuplicate(@TargetAggregateIdentifier CaseId caseId, CaseId original, String originalNumber,
        PersonalText reason) {
}
