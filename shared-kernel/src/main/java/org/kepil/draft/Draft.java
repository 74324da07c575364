package org.kepil.draft;

import java.time.Instant;
import java.util.Map;

/**
 * A request that somebody has begun to type.
 *
 * @param fields what was typed, by the names of the form
 */
public record Draft(DraftId draftId, Map<String, String> fields, Instant keptAt) {

    public Draft {
        fields = Map.copyOf(fields);
    }

    /** Says nothing of what was typed, so that no log line does. */
    @Override
    public String toString() {
        return "Draft[" + draftId + "]";
    }
}
