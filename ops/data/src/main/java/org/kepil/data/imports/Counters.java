package org.kepil.data.imports;

import java.util.concurrent.atomic.LongAdder;

/** Counts what an import does, for its own report and for the process. Used by many threads. */
final class Counters {

    private final ImportMeters meters;
    private final LongAdder read = new LongAdder();
    private final LongAdder stored = new LongAdder();
    private final LongAdder known = new LongAdder();
    private final LongAdder skipped = new LongAdder();
    private final LongAdder rejected = new LongAdder();

    Counters(ImportMeters meters) {
        this.meters = meters;
    }

    void read() {
        read.increment();
    }

    /** The next pass begins at the first row again. */
    void readAnew() {
        read.reset();
    }

    void stored(int steps) {
        stored.add(steps);
        meters.steps(ImportMeters.Outcome.STORED, steps);
    }

    void known(int steps) {
        known.add(steps);
        meters.steps(ImportMeters.Outcome.KNOWN, steps);
    }

    void skipped() {
        skipped.increment();
        meters.steps(ImportMeters.Outcome.SKIPPED, 1);
    }

    void rejected(int steps) {
        rejected.add(steps);
        meters.steps(ImportMeters.Outcome.REJECTED, steps);
    }

    Progress progress() {
        return new Progress(read.sum(), stored.sum(), known.sum(), skipped.sum(), rejected.sum());
    }
}
