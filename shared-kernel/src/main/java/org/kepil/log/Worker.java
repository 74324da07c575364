package org.kepil.log;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that works until it is closed, if its work throws nothing, and tells a trouble once, however long it lasts. */
public final class Worker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final CountDownLatch end = new CountDownLatch(1);
    private @Nullable Thread thread;
    private @Nullable String trouble;

    /** @param name of its thread */
    public Worker(String name) {
        this.name = name;
    }

    /**
     * Starts the work on a thread of its own.
     *
     * @param work which returns soon after {@link #ended()} has become true
     * @throws IllegalStateException if it was started before
     */
    public synchronized void start(Runnable work) {
        if (thread != null) {
            throw new IllegalStateException(name + " has been started before.");
        }
        thread = Thread.ofPlatform().daemon().name(name).start(work);
    }

    /** Whether the work is to end. */
    public boolean ended() {
        return end.getCount() == 0;
    }

    /** Waits, or less if it is to end. Whoever interrupts the thread shortens a pause, no more: the work would end unnoticed. */
    public void pause(long atMostMs) {
        try {
            boolean _ = end.await(atMostMs, TimeUnit.MILLISECONDS);
        } catch (InterruptedException shortened) {
            LOG.debug("A pause of {} was interrupted.", name, shortened);
        }
    }

    /** Has the trouble told, unless it is the one that was told last or the work is to end. For the working thread. */
    public void trouble(String what, Runnable telling) {
        if (!ended() && !what.equals(trouble)) {
            trouble = what;
            telling.run();
        }
    }

    /** Whatever comes next is news again. For the working thread. @return whether there was a trouble */
    public boolean forgetTrouble() {
        boolean was = trouble != null;
        trouble = null;
        return was;
    }

    /** Waits for the end of the work, at most ten seconds. */
    @Override
    public synchronized void close() {
        end.countDown();
        Thread running = thread;
        if (running != null) {
            try {
                running.join(PATIENCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
