package org.kepil.query;

import org.kepil.kernel.correction.Correction.OccurredTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.imported.StepImported;

/**
 * When a case began, was first assigned and ended, in the world. Views that list and count cases by these instants fold
 * them here, so that a count and the list behind it cannot disagree.
 */
public final class Milestones {

    /** Stored names of the events that begin a case. */
    public static final String[] BEGINNINGS = {"request.AidRequested", "detention.DetentionReported"};

    /** Stored names of the events that end one. */
    public static final String[] CLOSURE = {"closure.CaseClosed"};

    private static final String[] ASSIGNMENTS = {"assignment.AssignmentAccepted", "assignment.AdvocateReplaced"};

    private Milestones() {
    }

    /** When the case began, as a correction says it. */
    public static Instant openedAt(Instant before, OccurredTime time) {
        return time.of(before, BEGINNINGS);
    }

    /** When it was first assigned, as a correction says it; null before. */
    public static @Nullable Instant assignedAt(@Nullable Instant before, OccurredTime time) {
        return before == null ? null : time.of(before, ASSIGNMENTS);
    }

    /** When it ended, as a correction says it; null while the case is open. */
    public static @Nullable Instant closedAt(@Nullable Instant before, OccurredTime time) {
        return before == null ? null : time.of(before, CLOSURE);
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
