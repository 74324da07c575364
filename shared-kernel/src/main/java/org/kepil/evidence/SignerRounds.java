package org.kepil.evidence;

import org.kepil.log.Worker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the signer follow the log while Kepil runs. What goes wrong is told once and tried again. */
public final class SignerRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SignerRounds.class);
    private static final long IDLE_MS = 250;
    private static final long REFUSED_MS = 2_000;

    private final Signer signer;
    private final Worker worker = new Worker("evidence-signer");

    /** Nothing happens before {@link #start()}. */
    public SignerRounds(Signer signer) {
        this.signer = signer;
    }

    /** Starts the work on a thread of its own. @throws IllegalStateException if it was started before */
    public void start() {
        worker.start(this::run);
    }

    private void run() {
        while (!worker.ended()) {
            worker.pause(round());
        }
    }

    /** Answers how long to wait. */
    private long round() {
        try {
            var checkpoint = signer.sign();
            worker.forgetTrouble();
            return checkpoint.isPresent() ? 0 : IDLE_MS;
        } catch (FaultFound refused) {
            worker.trouble(refused.toString(),
                    () -> LOG.error("No checkpoint is signed, because the record is not whole. {}",
                            refused.fault()));
        } catch (RuntimeException failed) {
            worker.trouble(failed.toString(),
                    () -> LOG.warn("No checkpoint could be made; this is tried again.", failed));
        }
        return REFUSED_MS;
    }

    /** Ends after the checkpoint that is being made. */
    @Override
    public void close() {
        worker.close();
    }
}
