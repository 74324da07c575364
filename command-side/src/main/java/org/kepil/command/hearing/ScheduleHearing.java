package org.kepil.command.hearing;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Advancing;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingKind;
import org.kepil.kernel.hearing.HearingScheduled;

/**
 * Sets a hearing.
 *
 * @param room in the court; null if nobody said
 * @param kind null if nobody said
 */
public record ScheduleHearing(@TargetAggregateIdentifier CaseId caseId, HearingId hearingId, Instant scheduledAt,
        String court, @Nullable String room, @Nullable HearingKind kind) implements Advancing {

    /** A hearing of which only time and court are known. */
    public ScheduleHearing(CaseId caseId, HearingId hearingId, Instant scheduledAt, String court) {
        this(caseId, hearingId, scheduledAt, court, null, null);
    }

    HearingScheduled scheduled() {
        return new HearingScheduled(caseId, hearingId, scheduledAt, court, room, kind);
    }
}
