package org.kepil.query.dashboard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.request.MatterKind;
import org.kepil.query.Standing;

/**
 * What the dashboard counts of a case. Each distinct version stands in the table with the positions between which it held.
 *
 * @param matter     null for a case that was taken over, like the office
 * @param openedAt   when the case began in the world
 * @param assignedAt when an advocate first took it on; null if never
 * @param closedAt   when it ended the last time; null while open
 */
public record CaseFacts(CaseId caseId, @Nullable MatterKind matter, @Nullable OfficeId officeId, Standing standing,
        Instant openedAt, @Nullable Instant assignedAt, @Nullable Instant closedAt) {
}
