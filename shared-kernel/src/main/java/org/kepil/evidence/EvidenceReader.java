package org.kepil.evidence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.kepil.evidence.tree.Hash;
import org.kepil.evidence.tree.Proofs;

/** Reads what was signed, and makes proofs out of the kept hashes. Any role will do that may select from both schemas. */
public final class EvidenceReader {

    private static final String KEEPERS = """
            select name, number, received_at, agrees, tried_at, trouble from evidence.keeper order by name
            """;
    private static final String FULL_CHECK = """
            select checked_at, size, took_ms, position, part from evidence.full_check order by checked_at desc limit 1
            """;

    private final DataSource source;

    public EvidenceReader(DataSource source) {
        this.source = source;
    }

    /** The latest checkpoint. */
    public Optional<SignedCheckpoint> last() {
        return read(connection -> new Checkpoints(connection).last());
    }

    /** Checkpoints before a number, the latest first. */
    public List<SignedCheckpoint> before(long number, int limit) {
        return read(connection -> new Checkpoints(connection).before(number, limit));
    }

    /** The first checkpoint that covers so many events; empty if none does yet. */
    public Optional<SignedCheckpoint> covering(long size) {
        return read(connection -> new Checkpoints(connection).covering(size));
    }

    /** How many events have a position. */
    public long size() {
        return read(connection -> Head.read(connection).size());
    }

    /** The leaf of a position. @throws FaultFound if there is none */
    public Hash leaf(long position) {
        return read(connection -> new StoredRows(connection).leaves(position, position + 1).getFirst());
    }

    /** @throws FaultFound if the hashes do not reach so far @throws IllegalArgumentException unless 0 &lt;= position &lt; size */
    public List<Hash> inclusion(long position, long size) {
        return read(connection -> new Proofs(new StoredTree(connection)).inclusion(position, size));
    }

    /** @throws FaultFound if the hashes do not reach so far @throws IllegalArgumentException unless 1 &lt;= from &lt;= to */
    public List<Hash> consistency(long from, long to) {
        return read(connection -> new Proofs(new StoredTree(connection)).consistency(from, to));
    }

    /** The root of the tree of that size, as the kept hashes have it. @throws FaultFound if they do not reach so far */
    public Hash root(long size) {
        return read(connection -> new StoredTree(connection).root(size));
    }

    /** What was last heard of each keeper. */
    public List<KeeperState> keepers() {
        return read(connection -> rows(connection, KEEPERS, row -> new KeeperState(row.getString(1),
                row.getObject(2, Long.class), instant(row, 3), row.getBoolean(4), row.getObject(5, OffsetDateTime.class)
                        .toInstant(),
                row.getString(6))));
    }

    /** When everything was last read again. */
    public Optional<FullCheck.Checked> lastFullCheck() {
        return read(connection -> rows(connection, FULL_CHECK, row -> new FullCheck.Checked(
                row.getObject(1, OffsetDateTime.class).toInstant(), row.getLong(2), row.getLong(3), fault(row))))
                .stream().findFirst();
    }

    private static @Nullable Fault fault(ResultSet row) throws SQLException {
        String part = row.getString(5);
        return part == null ? null : new Fault(row.getLong(4), Fault.Part.valueOf(part));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Reads one row. */
    @FunctionalInterface
    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Asks over one connection. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    private static <T> List<T> rows(Connection connection, String sql, Row<T> read) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            List<T> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(read.of(row));
            }
            return rows;
        }
    }

    private <T> T read(Question<T> question) {
        try (Connection connection = source.getConnection()) {
            return question.ask(connection);
        } catch (SQLException e) {
            throw new EvidenceUnreadable(e);
        }
    }
}
