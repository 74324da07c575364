package org.kepil.query.casefile;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.Stored;
import org.kepil.kernel.imported.ImportedEvent;
import org.kepil.query.fold.Step;

/** Tells a step of a case file as an entry of its timeline. */
final class Entries {

    private Entries() {
    }

    static TimelineEntry of(Step<CaseFile> step, Duration lateAfter) {
        Recorded<? extends Event> recorded = step.recorded();
        CaseEvent event = (CaseEvent) recorded.event();
        return new TimelineEntry(recorded.position(), recorded.sequence(), recorded.eventId(), type(event),
                recorded.act(), recorded.occurredAt(), recorded.reportedAt(), recorded.recordedAt(),
                late(recorded, lateAfter), event, Changes.between(step.before(), step.after()));
    }

    private static String type(CaseEvent event) {
        Stored stored = event.getClass().getAnnotation(Stored.class);
        if (stored == null) {
            throw new IllegalStateException(event.getClass() + " has no stored name");
        }
        return stored.value();
    }

    /** What is taken over was recorded in time elsewhere, and is not late here. */
    private static @Nullable Duration late(Recorded<? extends Event> recorded, Duration lateAfter) {
        Duration gap = Duration.between(recorded.occurredAt(), recorded.recordedAt());
        return recorded.event() instanceof ImportedEvent || gap.compareTo(lateAfter) < 0 ? null : gap;
    }
}
