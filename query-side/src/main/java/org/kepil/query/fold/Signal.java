package org.kepil.query.fold;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Tells those who wait that a view has moved on. */
final class Signal {

    private final Lock lock = new ReentrantLock();
    private final Condition raised = lock.newCondition();
    private long count;

    void raise() {
        lock.lock();
        try {
            count++;
            raised.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How often it was raised. Ask before looking at what may be too old. */
    long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    /** Returns once it was raised more often than {@code seen}, or after the given time, or when interrupted. */
    void awaitAfter(long seen, long nanos) {
        lock.lock();
        try {
            long left = nanos;
            while (count <= seen && left > 0) {
                left = raised.awaitNanos(left);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** The longest that a waiter sleeps without looking: another process may fold the view, and signals only its own. */
    static final long SLICE_NS = TimeUnit.MILLISECONDS.toNanos(250);
}
