package org.kepil.command.duplicate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.duplicate.LinkKind;
import org.kepil.kernel.person.PersonalText;

/** Says what the case is to another one, which hears the same from its own side. */
public record LinkCase(@TargetAggregateIdentifier CaseId caseId, CaseId other, String otherNumber, LinkKind link,
        PersonalText reason) {
}
