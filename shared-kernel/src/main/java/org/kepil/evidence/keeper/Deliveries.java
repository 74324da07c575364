package org.kepil.evidence.keeper;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.kepil.evidence.EvidenceReader;
import org.kepil.evidence.SignedCheckpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands the latest checkpoint to every keeper, each on a thread of its own: one that is away holds up nobody and is tried
 * again, after a second at first and after a minute at most.
 */
public final class Deliveries implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final long LOOK_MS = 1_000;
    private static final long LONGEST_MS = 60_000;

    private final List<Keeper> keepers;
    private final KeeperStates states;
    private final EvidenceReader reader;
    private final CountDownLatch end = new CountDownLatch(1);

    /** @param signer with the signer's role */
    public Deliveries(List<Keeper> keepers, DataSource signer) {
        this.keepers = List.copyOf(keepers);
        this.states = new KeeperStates(signer);
        this.reader = new EvidenceReader(signer);
    }

    /** Starts the work. */
    public void start() {
        keepers.forEach(keeper -> Thread.ofVirtual().name("keeper " + keeper.name()).start(() -> serve(keeper)));
    }

    private void serve(Keeper keeper) {
        long had = 0;
        long waitMs = LOOK_MS;
        while (!ended(waitMs)) {
            long took = deliver(keeper, had);
            waitMs = took < 0 ? Math.min(2 * waitMs, LONGEST_MS) : LOOK_MS;
            had = Math.max(had, took);
        }
    }

    /** Hands over the latest checkpoint unless that number was; answers the number, or -1 if it failed. */
    long deliver(Keeper keeper, long had) {
        try {
            Optional<SignedCheckpoint> last = reader.last().filter(checkpoint -> checkpoint.number() > had);
            return last.isEmpty() ? had : deliver(keeper, last.get());
        } catch (SQLException | RuntimeException failed) {
            LOG.warn("Keeper {} was not served; this is tried again.", keeper.name(), failed);
            return -1;
        }
    }

    private long deliver(Keeper keeper, SignedCheckpoint checkpoint) throws SQLException {
        try {
            return took(keeper, checkpoint, keeper.keep(checkpoint, reader));
        } catch (IOException away) {
            LOG.debug("Keeper {} could not be reached.", keeper.name(), away);
            states.failed(keeper.name(), true, String.valueOf(away.getMessage()));
            return -1;
        }
    }

    private long took(Keeper keeper, SignedCheckpoint checkpoint, Kept kept) throws SQLException {
        switch (kept) {
            case Kept.Agrees() -> states.took(keeper.name(), checkpoint.number());
            case Kept.Cosigned(var signature) -> {
                states.cosigned(keeper.name(), checkpoint.number(), signature.line());
                states.took(keeper.name(), checkpoint.number());
            }
            case Kept.Disagrees(String why) -> {
                LOG.error("Keeper {} disagrees with checkpoint {}. {}", keeper.name(), checkpoint.number(), why);
                states.failed(keeper.name(), false, why);
                return -1;
            }
        }
        return checkpoint.number();
    }

    private boolean ended(long waitMs) {
        try {
            return end.await(waitMs, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    @Override
    public void close() {
        end.countDown();
    }
}
