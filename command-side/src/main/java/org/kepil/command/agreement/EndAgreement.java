package org.kepil.command.agreement;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.agreement.AgreementId;

/** Ends an agreement. @param on the last day */
public record EndAgreement(@TargetAggregateIdentifier AgreementId agreementId, LocalDate on, String reason) {
}
