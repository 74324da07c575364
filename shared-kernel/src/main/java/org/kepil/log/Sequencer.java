package org.kepil.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives every stored event its dense position, within about 20 ms. Any number of processes may run one; an advisory
 * lock elects the one that works, for thrift and not for safety. A standby takes over half a second after the leader's
 * connection ends. Whatever fails is told and tried again: nothing but {@link #close()} ends it.
 */
public final class Sequencer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
    private static final long IDLE_MS = 20;
    private static final long ELECTION_MS = 500;
    private static final long SWEEP_NS = Duration.ofSeconds(5).toNanos();
    private static final String UNIQUE_VIOLATION = "23505";

    private final DataSource source;
    private final Worker worker = new Worker("log-sequencer");
    private volatile boolean leads;

    /** Works with the sequencer's role; it keeps one connection in autocommit mode for as long as it leads. */
    public Sequencer(DataSource sequencer) {
        this.source = sequencer;
    }

    /** Starts the work on a thread of its own. @throws IllegalStateException if it was started before */
    public void start() {
        worker.start(this::run);
    }

    /** Whether this one, and no other, gives positions now. */
    public boolean leads() {
        return leads;
    }

    private void run() {
        while (!worker.ended()) {
            try {
                attempt();
            } catch (Throwable untold) {
                // not even the telling worked: what comes next is news again
                worker.forgetTrouble();
            }
            worker.pause(ELECTION_MS);
        }
    }

    private void attempt() {
        try (Connection connection = source.getConnection()) {
            serve(connection);
        } catch (Throwable e) {
            tellOnce(e);
        }
    }

    /** What is wrong stays so for many tries. */
    private void tellOnce(Throwable failure) {
        if (failure instanceof SQLException database && StoreFailure.connectionLost(database)) {
            worker.trouble("unreachable",
                    () -> LOG.warn("The sequencer has no connection to its database and will connect again: {}",
                            failure.getMessage()));
        } else {
            worker.trouble(StoreFailure.kind(failure), () -> LOG
                    .error("The sequencer gives no positions: its round fails and will be tried again.", failure));
        }
    }

    private void serve(Connection connection) throws SQLException {
        if (!SequencerLock.tryTake(connection)) {
            worker.forgetTrouble();
            return;
        }
        try {
            leads = true;
            lead(connection);
        } finally {
            leads = false;
            SequencerLock.release(connection);
        }
    }

    private void lead(Connection connection) throws SQLException {
        long swept = System.nanoTime();
        boolean dirty = false;
        while (!worker.ended()) {
            int sequenced = round(connection);
            if (worker.forgetTrouble()) {
                LOG.info("The sequencer works again.");
            }
            dirty |= sequenced > 0;
            if (dirty && System.nanoTime() - swept > SWEEP_NS) {
                SequencerRound.sweep(connection);
                swept = System.nanoTime();
                dirty = false;
            }
            if (sequenced < SequencerRound.BATCH) {
                worker.pause(IDLE_MS);
            }
        }
    }

    private static int round(Connection connection) throws SQLException {
        try {
            return SequencerRound.run(connection);
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                LOG.warn("Another sequencer was faster; nothing is lost by it.");
                return 0;
            }
            throw e;
        }
    }

    /** Ends after the round that is running; what is pending then stays so until a sequencer runs again. */
    @Override
    public void close() {
        worker.close();
    }
}
