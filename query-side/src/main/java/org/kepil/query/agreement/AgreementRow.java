package org.kepil.query.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.agreement.AgreementId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.provider.ProviderId;

/**
 * An agreement of the service with others.
 *
 * @param until   the last day, as agreed or as it came; null for none
 * @param ended   why it ended before its term; null while it did not
 * @param version sequence of the last event, from 0
 */
public record AgreementRow(AgreementId agreementId, String number, String title, OfficeId officeId,
        List<String> parties, @Nullable ProviderId providerId, LocalDate from, @Nullable LocalDate until,
        @Nullable String contact, @Nullable String ended, long version) {
}
