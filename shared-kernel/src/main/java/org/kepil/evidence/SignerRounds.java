package org.kepil.evidence;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the signer follow the log while Kepil runs. What goes wrong is told once and tried again. */
public final class SignerRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SignerRounds.class);
    private static final long IDLE_MS = 250;
    private static final long REFUSED_MS = 2_000;

    private final Signer signer;
    private final CountDownLatch end = new CountDownLatch(1);
    private @Nullable Thread thread;
    private @Nullable String trouble;

    /** Nothing happens before {@link #start()}. */
    public SignerRounds(Signer signer) {
        this.signer = signer;
    }

    /** Starts the work on a thread of its own. @throws IllegalStateException if it was started before */
    public synchronized void start() {
        if (thread != null) {
            throw new IllegalStateException("The signer has been started before.");
        }
        thread = Thread.ofPlatform().daemon().name("evidence-signer").start(this::run);
    }

    private void run() {
        while (end.getCount() > 0) {
            pause(round());
        }
    }

    /** Answers how long to wait. */
    private long round() {
        try {
            var checkpoint = signer.sign();
            trouble = null;
            return checkpoint.isPresent() ? 0 : IDLE_MS;
        } catch (FaultFound refused) {
            tell(refused.toString(), () -> LOG.error("No checkpoint is signed, because the record is not whole. {}",
                    refused.fault()));
        } catch (RuntimeException failed) {
            tell(failed.toString(), () -> LOG.warn("No checkpoint could be made; this is tried again.", failed));
        }
        return REFUSED_MS;
    }

    private void tell(String what, Runnable telling) {
        if (!what.equals(trouble) && end.getCount() > 0) {
            trouble = what;
            telling.run();
        }
    }

    private void pause(long atMostMs) {
        try {
            boolean _ = end.await(atMostMs, TimeUnit.MILLISECONDS);
        } catch (InterruptedException shortened) {
            LOG.debug("A pause of the signer was interrupted.", shortened);
        }
    }

    /** Ends after the checkpoint that is being made. */
    @Override
    public synchronized void close() {
        end.countDown();
        Thread running = thread;
        if (running != null) {
            try {
                running.join(Duration.ofSeconds(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
