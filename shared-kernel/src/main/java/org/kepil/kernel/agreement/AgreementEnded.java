package org.kepil.kernel.agreement;

import java.time.LocalDate;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;

/** An agreement ended, before its term or without one. @param on the last day */
@Stored(value = "agreement.AgreementEnded", stream = "agreement")
public record AgreementEnded(AgreementId agreementId, LocalDate on, @Open String reason) implements AgreementEvent {
}
