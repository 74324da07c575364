package org.kepil.data.year;

import java.util.concurrent.atomic.AtomicLong;

/** How far a year has come; written by the run and read by whoever looks. */
public final class YearProgress {

    private final AtomicLong told = new AtomicLong();
    private final AtomicLong cases = new AtomicLong();
    private final AtomicLong stored = new AtomicLong();
    private final AtomicLong passed = new AtomicLong();
    private volatile long of;
    private volatile boolean stopped;

    void begins(long casesOfTheYear) {
        of = casesOfTheYear;
    }

    void toldCase(int events) {
        cases.incrementAndGet();
        told.addAndGet(events);
    }

    void appended(int events, int already) {
        stored.addAndGet(events);
        passed.addAndGet(already);
    }

    /** Asks the run to end after the batch that it is at. */
    public void stop() {
        stopped = true;
    }

    boolean stopping() {
        return stopped;
    }

    /** Cases that were decided. */
    public long cases() {
        return cases.get();
    }

    /** Cases of the whole year; 0 before they are known. */
    public long allCases() {
        return of;
    }

    /** Events that are new in the log. */
    public long stored() {
        return stored.get();
    }

    /** Events that were in the log before. */
    public long passedOver() {
        return passed.get();
    }
}
