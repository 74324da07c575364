package org.kepil.kernel.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Stored;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.Open;
import org.kepil.kernel.provider.ProviderId;

/**
 * The service agreed on something with others.
 *
 * @param parties    names of the others
 * @param providerId the other, where it is in the register of organisations; null where it is not
 * @param until      the last day; null where the agreement names none
 * @param contact    whom to ask; null where nobody is named
 */
@Stored(value = "agreement.AgreementSigned", stream = "agreement")
public record AgreementSigned(AgreementId agreementId, @Open String number, @Open String title, OfficeId officeId,
        @Open List<String> parties, @Nullable ProviderId providerId, LocalDate from, @Nullable LocalDate until,
        @Nullable @Open String contact) implements AgreementEvent {

    public AgreementSigned {
        parties = List.copyOf(parties);
    }
}
