package org.kepil.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.imported.StepImported;

/**
 * When a case began, was first assigned and ended, in the world. Views that list and count cases by these instants fold
 * them here, so that a count and the list behind it cannot disagree.
 */
public final class Milestones {

    private Milestones() {
    }

    /** A case begins with its first event; only a step that was taken over and happened earlier moves that back. */
    public static Instant openedAt(Instant before, CaseEvent event, Instant at) {
        return event instanceof StepImported && at.isBefore(before) ? at : before;
    }

    /** The first assignment counts, also after a replacement; null before it. */
    public static @Nullable Instant assignedAt(@Nullable Instant before, Standing now, Instant at) {
        return before == null && now.heldBy() != null ? at : before;
    }

    /** The last closure counts; null while the case is open. */
    public static @Nullable Instant closedAt(@Nullable Instant before, Standing now, Instant at) {
        if (!now.closed()) {
            return null;
        }
        return before == null ? at : before;
    }
}
