package org.kepil.kernel.hearing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;

/**
 * A hearing was set.
 *
 * @param room in the court; null if nobody said
 * @param kind null if nobody said
 */
@Stored(value = "hearing.HearingScheduled", stream = "case", revision = 2)
public record HearingScheduled(CaseId caseId, HearingId hearingId, Instant scheduledAt, @Open String court,
        @Open @Nullable String room, @Nullable HearingKind kind) implements HearingEvent {

    /** A hearing of which only time and court are known. */
    public HearingScheduled(CaseId caseId, HearingId hearingId, Instant scheduledAt, String court) {
        this(caseId, hearingId, scheduledAt, court, null, null);
    }
}
