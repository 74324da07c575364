package org.kepil.query.dashboard;

import org.kepil.query.Milestones;
import org.kepil.kernel.correction.Correction.OccurredTime;
import org.kepil.kernel.correction.Correction;
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

    /** The same as a correction says that it should read. */
    CaseFacts with(Correction correction) {
        return switch (correction) {
            case Correction.Matter(var other) ->
                new CaseFacts(caseId, other, officeId, standing, openedAt, assignedAt, closedAt);
            case OccurredTime time -> new CaseFacts(caseId, matter, officeId, standing,
                    Milestones.openedAt(openedAt, time), Milestones.assignedAt(assignedAt, time),
                    Milestones.closedAt(closedAt, time));
            case Correction.ApplicantName _,Correction.Contact _,Correction.DetentionTime _,Correction.HearingTime _,Correction.ResultOfHearing _ ->
                this;
        };
    }
}
