package org.kepil.query.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case that was taken over from another system.
 *
 * @param source       name of the recorded history
 * @param foreignId    the case's name there
 * @param steps        how many of its steps were taken over
 * @param firstStepAt  when the earliest of them happened; null before the first
 * @param lastStepAt   when the latest of them happened; null before the first
 * @param lastActivity what was done in the latest, in the words of the source; null before the first
 */
public record ImportedHistory(String source, String foreignId, int steps, @Nullable Instant firstStepAt,
        @Nullable Instant lastStepAt, @Nullable String lastActivity) {

    /** One more step; of steps at one instant the one that was taken over last counts as the latest. */
    ImportedHistory after(String activity, Instant at) {
        boolean latest = lastStepAt == null || !at.isBefore(lastStepAt);
        Instant first = firstStepAt == null || at.isBefore(firstStepAt) ? at : firstStepAt;
        return new ImportedHistory(source, foreignId, steps + 1, first, latest ? at : lastStepAt,
                latest ? activity : lastActivity);
    }
}
