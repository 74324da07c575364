package org.kepil.data.imports;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** One import and how it goes. Written by the thread that runs it, read by anybody. */
final class ImportJob {

    private final ImportOrder order;
    private final InstantSource clock;
    private final Counters counters;
    private final ErrorReport errors = new ErrorReport();
    private volatile ImportState state = ImportState.WAITING;
    private volatile @Nullable Findings findings;
    private volatile @Nullable Instant storingSince;
    private volatile @Nullable Instant endedAt;
    private volatile boolean stopAsked;

    ImportJob(ImportOrder order, InstantSource clock, ImportMeters meters) {
        counters = new Counters(meters);
        this.order = order;
        this.clock = clock;
    }

    ImportOrder order() {
        return order;
    }

    ImportState state() {
        return state;
    }

    Counters counters() {
        return counters;
    }

    ErrorReport errors() {
        return errors;
    }

    /** What the file holds; null until it is checked. */
    @Nullable
    Findings findings() {
        return findings;
    }

    /** When the import was over; null while it is not. */
    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    void enter(ImportState next) {
        if (next == ImportState.STORING) {
            counters.readAnew();
            storingSince = clock.instant();
        }
        if (next.isOver()) {
            endedAt = clock.instant();
        }
        state = next;
    }

    void found(Findings found) {
        findings = found;
    }

    /** Asks that the import ends soon; what is under way is finished. */
    void stop() {
        stopAsked = true;
    }

    /** To be called before each piece of work. @throws StoppedException if somebody asked for the end */
    void goOn() throws StoppedException {
        if (stopAsked) {
            throw new StoppedException();
        }
    }

    /** Steps a second since storing began, 0 before. */
    long ratePerSecond() {
        Instant since = storingSince;
        if (since == null) {
            return 0;
        }
        Instant until = endedAt == null ? clock.instant() : endedAt;
        return counters.progress().handled() * 1000 / Math.max(1, Duration.between(since, until).toMillis());
    }
}
