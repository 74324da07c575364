package org.kepil.command.duplicate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.person.PersonalText;

/** Says that the case has nothing to do with another one that it looks like, which hears the same. */
public record TellApart(@TargetAggregateIdentifier CaseId caseId, CaseId other, String otherNumber,
        PersonalText reason) {
}
