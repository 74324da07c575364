package org.kepil.data.imports;

import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log about an import, about once a second, whichever of its threads comes by. */
final class ProgressLine {

    private static final Logger LOG = LoggerFactory.getLogger(ProgressLine.class);
    private static final long PAUSE_NANOS = 1_000_000_000;

    private final ImportJob job;
    private final AtomicLong toldAt = new AtomicLong(System.nanoTime());

    ProgressLine(ImportJob job) {
        this.job = job;
    }

    void tick() {
        long now = System.nanoTime();
        long last = toldAt.get();
        if (now - last >= PAUSE_NANOS && toldAt.compareAndSet(last, now)) {
            tell(job);
        }
    }

    static void ended(ImportJob job) {
        tell(job);
    }

    private static void tell(ImportJob job) {
        Progress done = job.counters().progress();
        LOG.info("Import {} of {}: {}, {} rows read, {} steps stored, {} known, {} skipped, {} rejected, {} errors,"
                + " {} steps/s.", job.order().id(), job.order().source(), job.state().code(), done.read(),
                done.stored(), done.known(), done.skipped(), done.rejected(), job.errors().total(),
                job.ratePerSecond());
    }
}
