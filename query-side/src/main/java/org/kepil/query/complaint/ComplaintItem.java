package org.kepil.query.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.timelimit.Run;

/** A complaint with its clocks, as they stood at the instant of the question. */
public record ComplaintItem(@JsonUnwrapped Complaint complaint, List<Deadline> deadlines) {

    /** Those that are due first, the overdue before them; what nothing is due for comes last. */
    static final Comparator<ComplaintItem> FIRST_DUE_FIRST = Comparator.comparing(ComplaintItem::dueAt,
            Comparator.nullsLast(Comparator.naturalOrder()));

    /** When the next thing is due; null if nothing is. */
    public @Nullable Instant dueAt() {
        return deadlines.stream().filter(deadline -> deadline.stoppedAt() == null).map(Deadline::dueAt)
                .filter(due -> due != null).min(Comparator.naturalOrder()).orElse(null);
    }

    /** Whether something should have been done by now. */
    public boolean overdue() {
        return deadlines.stream().anyMatch(deadline -> deadline.state() == Run.State.OVERDUE);
    }
}
