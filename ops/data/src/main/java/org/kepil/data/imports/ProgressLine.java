package org.kepil.data.imports;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log about an import, about once a second. */
final class ProgressLine {

    private static final Logger LOG = LoggerFactory.getLogger(ProgressLine.class);
    private static final long PAUSE_NANOS = 1_000_000_000;

    private final ImportJob job;
    private long toldAt = System.nanoTime();

    ProgressLine(ImportJob job) {
        this.job = job;
    }

    void tick() {
        long now = System.nanoTime();
        if (now - toldAt >= PAUSE_NANOS) {
            toldAt = now;
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
