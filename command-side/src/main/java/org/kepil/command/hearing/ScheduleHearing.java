package org.kepil.command.hearing;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.decision.Advancing;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.hearing.HearingId;

/** Sets a hearing. */
public record ScheduleHearing(@TargetAggregateIdentifier CaseId caseId, HearingId hearingId, Instant scheduledAt,
        String court) implements Advancing {
}
