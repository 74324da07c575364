package org.kepil.query.anomaly;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonalText;

/**
 * How a case began, and whether its advocate was where the advocate should have been.
 *
 * @param person       what the person is called
 * @param begunAt      when the request or the notice came
 * @param detainedAt   since when the person was held; null if nobody knows, or nobody was
 * @param illTreatment whether somebody said that the person was ill-treated
 * @param missedAt     when its advocate was not at a hearing the last time; null if never
 */
public record Beginning(CaseId caseId, String number, OfficeId officeId, PersonalText person, Instant begunAt,
        @Nullable Instant detainedAt, boolean illTreatment, @Nullable Instant missedAt) {

    Beginning missed(Instant at) {
        return new Beginning(caseId, number, officeId, person, begunAt, detainedAt, illTreatment, at);
    }
}
