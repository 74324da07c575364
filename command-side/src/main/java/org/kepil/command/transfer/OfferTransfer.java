package org.kepil.command.transfer;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonalText;

/** Asks another office to take the case. */
public record OfferTransfer(@TargetAggregateIdentifier CaseId caseId, OfficeId to, PersonalText reason) {
}
