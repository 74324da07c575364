package org.kepil.query.timelimit;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.request.MatterKind;

/**
 * A limit that runs, and its case.
 *
 * @param number     what people call the case
 * @param advocateId who holds the case; null if nobody
 */
public record LimitItem(CaseId caseId, String number, @Nullable OfficeId officeId, @Nullable MatterKind matter,
        @Nullable AdvocateId advocateId, Clock clock) {
}
