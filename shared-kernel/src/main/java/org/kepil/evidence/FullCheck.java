package org.kepil.evidence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.kepil.evidence.Fault.Part;
import org.kepil.evidence.note.VerifierKey;
import org.kepil.evidence.tree.CompactRange;
import org.kepil.evidence.tree.Hash;

/**
 * Reads every row again, hashes what is stored, and holds the growing tree against every checkpoint. It uses neither the
 * leaves nor the tiles, and keeps nothing in memory but the right edge.
 */
public final class FullCheck {

    private static final int BATCH = 1_000;
    private static final int PAGE = 500;
    private static final String INSERT = """
            insert into evidence.full_check (size, took_ms, position, part) values (?, ?, ?, ?)
            """;

    private final DataSource source;
    private final VerifierKey key;

    /** @param source with the signer's role */
    public FullCheck(DataSource source, VerifierKey key) {
        this.source = source;
        this.key = key;
    }

    /**
     * What a check found.
     *
     * @param size  how many events the last checkpoint covered
     * @param fault the first thing that was not as it should be; null if everything was
     */
    public record Checked(Instant at, long size, long tookMs, @Nullable Fault fault) {
    }

    /** Checks everything up to the last checkpoint, and notes the outcome. @throws EvidenceUnreadable if the database does not answer */
    public Checked run() {
        long began = System.nanoTime();
        try (Connection connection = source.getConnection()) {
            long size = new Checkpoints(connection).last().map(SignedCheckpoint::size).orElse(0L);
            Fault fault = fault(connection);
            long tookMs = (System.nanoTime() - began) / 1_000_000;
            note(connection, size, tookMs, fault);
            return new EvidenceReader(source).lastFullCheck().orElseThrow();
        } catch (SQLException e) {
            throw new EvidenceUnreadable(e);
        }
    }

    private @Nullable Fault fault(Connection connection) throws SQLException {
        StoredRows rows = new StoredRows(connection);
        CompactRange range = CompactRange.empty();
        Checkpoints checkpoints = new Checkpoints(connection);
        try {
            List<SignedCheckpoint> page = checkpoints.after(0, PAGE);
            while (!page.isEmpty()) {
                for (SignedCheckpoint checkpoint : page) {
                    long from = range.size();
                    compare(rows, checkpoint, from, grown(range, rows, checkpoint.size()));
                }
                page = checkpoints.after(page.getLast().number(), PAGE);
            }
            return null;
        } catch (FaultFound found) {
            return found.fault();
        }
    }

    private static Hash grown(CompactRange range, StoredRows rows, long size) throws SQLException {
        while (range.size() < size) {
            rows.made(range.size(), Math.min(size, range.size() + BATCH)).forEach(range::append);
        }
        return range.root();
    }

    /** Where the root is another one, the leaves tell which row it is, unless they were bent as well. */
    private void compare(StoredRows rows, SignedCheckpoint checkpoint, long from, Hash root) throws SQLException {
        boolean grew = checkpoint.size() > from;
        if (grew && Growth.verify(checkpoint.note(), key).root().equals(root)) {
            return;
        }
        for (long position = from; position < checkpoint.size(); position += BATCH) {
            rows.twice(position, Math.min(checkpoint.size(), position + BATCH));
        }
        throw new FaultFound(new Fault(checkpoint.size(), Part.TREE));
    }

    private static void note(Connection connection, long size, long tookMs, @Nullable Fault fault)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, size);
            insert.setLong(2, tookMs);
            insert.setObject(3, fault == null ? null : fault.position(), Types.BIGINT);
            insert.setString(4, fault == null ? null : fault.part().name());
            insert.executeUpdate();
        }
    }
}
