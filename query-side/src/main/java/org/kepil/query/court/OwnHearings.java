package org.kepil.query.court;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.hearing.HearingKind;
import org.kepil.query.court.CourtRow.SittingState;

/**
 * The hearings of one court in the matters in which it asked for counsel, in the order of time, and nothing of the clients.
 *
 * @param position at which they stand so
 */
public record OwnHearings(List<Own> hearings, long position) {

    /** One hearing, by what the court calls the matter. @param room null if nobody said @param kind null if nobody said */
    public record Own(String reference, String receipt, String courtCase, Instant scheduledAt, @Nullable String room,
            @Nullable HearingKind kind, SittingState state) {
    }
}
