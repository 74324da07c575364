package org.kepil.evidence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.kepil.evidence.Fault.Part;
import org.kepil.evidence.note.Checkpoint;
import org.kepil.evidence.note.MalformedNote;
import org.kepil.evidence.note.SignedNote;
import org.kepil.evidence.note.SigningKey;
import org.kepil.evidence.note.VerifierKey;

/**
 * Signs checkpoints of the log. Any number of processes may have one: a lock of the database lets one at a time sign, and
 * each begins with what the database holds, so that one may die at any instant.
 */
public final class Signer {

    /** The letters of "kepilsig". */
    private static final long LOCK = 0x6b6570696c736967L;
    /** The most events that one transaction covers, so that a first checkpoint of a long log is made in steps. */
    private static final long STEP = 50_000;
    private static final String PATIENCE = "set local lock_timeout = '10s'";

    private final DataSource source;
    private final SigningKey key;
    private final Pace pace;
    private final List<KeptOutside> outside;
    private final AtomicLong refusals = new AtomicLong();
    private volatile @Nullable Fault refusal;
    private volatile boolean examined;

    /** Works with the signer's role. */
    public Signer(DataSource source, SigningKey key, Pace pace, List<KeptOutside> outside) {
        this.source = source;
        this.key = key;
        this.pace = pace;
        this.outside = List.copyOf(outside);
    }

    /** What others check its signatures with. */
    public VerifierKey verifier() {
        return key.verifier();
    }

    /** How long a new event waits for a checkpoint at most. */
    public Duration latest() {
        return pace.latest();
    }

    /** Why it signs nothing now; empty while it would. */
    public Optional<Fault> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** How often it refused since this process started. */
    public long refusals() {
        return refusals.get();
    }

    /**
     * Signs if a checkpoint is due, and looks at what was signed before when it is called for the first time.
     *
     * @return the new checkpoint; empty if none was due or another signer is at work
     * @throws FaultFound if the record is not whole: nothing was signed
     */
    Optional<SignedCheckpoint> sign() {
        return inTransaction(connection -> {
            Head head = Head.read(connection);
            boolean due = !examined || refusal != null || head.unsigned() < 0
                    || pace.isDue(head.unsigned(), head.sinceLast());
            return due && tryLock(connection) ? step(connection, STEP) : Optional.empty();
        });
    }

    /**
     * Signs everything that has a position now, as whoever wants a proof of the latest event asks for.
     *
     * @return the last checkpoint, which may be an old one if nothing is new; empty while the log is
     * @throws FaultFound         if the record is not whole: nothing was signed
     * @throws EvidenceUnreadable if the database does not answer, or another signer works for longer than ten seconds
     */
    public Optional<SignedCheckpoint> demand() {
        return inTransaction(connection -> {
            lock(connection);
            Optional<SignedCheckpoint> made = step(connection, Long.MAX_VALUE);
            return made.isPresent() ? made : new Checkpoints(connection).last();
        });
    }

    private Optional<SignedCheckpoint> step(Connection connection, long most) throws SQLException {
        Head head = Head.read(connection);
        Growth growth = new Growth(connection, key);
        List<Checkpoint> kept = outside.stream().map(this::kept).flatMap(Optional::stream).toList();
        growth.examine(head.size(), kept);
        examined = true;
        Optional<SignedCheckpoint> made = Optional.empty();
        if (head.unsigned() > 0) {
            made = Optional.of(growth.grow(head.signed() + Math.min(most, head.unsigned()), kept));
        }
        refusal = null;
        return made;
    }

    private Optional<Checkpoint> kept(KeptOutside place) {
        try {
            Optional<SignedNote> note = place.last();
            return note.map(kept -> Growth.verify(kept, key.verifier()));
        } catch (MalformedNote none) {
            throw new FaultFound(new Fault(0, Part.SIGNATURE));
        }
    }

    /** Something that is done in one transaction. */
    @FunctionalInterface
    private interface Work {
        Optional<SignedCheckpoint> with(Connection connection) throws SQLException;
    }

    private Optional<SignedCheckpoint> inTransaction(Work work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Optional<SignedCheckpoint> made = work.with(connection);
                connection.commit();
                return made;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (FaultFound refused) {
            refusal = refused.fault();
            refusals.incrementAndGet();
            throw refused;
        } catch (SQLException e) {
            throw new EvidenceUnreadable(e);
        }
    }

    private static boolean tryLock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet taken = statement.executeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")")) {
            taken.next();
            return taken.getBoolean(1);
        }
    }

    private static void lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(PATIENCE);
            statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
        }
    }
}
