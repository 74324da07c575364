package org.kepil.evidence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kepil.evidence.note.Checkpoint;
import org.kepil.evidence.note.SignedNote;

/** The table of the signed checkpoints. */
final class Checkpoints {

    private static final String COLUMNS = "select number, signed_at, note from evidence.checkpoint ";
    private static final String BEFORE = COLUMNS + "where number < ? order by number desc limit ?";
    private static final String AFTER = COLUMNS + "where number > ? order by number limit ?";
    private static final String COVERING = COLUMNS + "where size >= ? order by size limit 1";
    private static final String INSERT = """
            insert into evidence.checkpoint (number, size, root, note, signed_at) values (?, ?, ?, ?, ?)
            """;

    private final Connection connection;

    Checkpoints(Connection connection) {
        this.connection = connection;
    }

    Optional<SignedCheckpoint> last() throws SQLException {
        return before(Long.MAX_VALUE, 1).stream().findFirst();
    }

    /** The latest first. */
    List<SignedCheckpoint> before(long number, int limit) throws SQLException {
        return read(BEFORE, number, limit);
    }

    /** The oldest first. */
    List<SignedCheckpoint> after(long number, int limit) throws SQLException {
        return read(AFTER, number, limit);
    }

    /** The first that covers so many events. */
    Optional<SignedCheckpoint> covering(long size) throws SQLException {
        return read(COVERING, size, null).stream().findFirst();
    }

    private List<SignedCheckpoint> read(String sql, long first, @Nullable Integer second)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, first);
            if (second != null) {
                select.setInt(2, second);
            }
            try (ResultSet row = select.executeQuery()) {
                List<SignedCheckpoint> checkpoints = new ArrayList<>();
                while (row.next()) {
                    SignedNote note = SignedNote.parse(row.getString(3));
                    checkpoints.add(new SignedCheckpoint(row.getLong(1), Checkpoint.parse(note.text()),
                            row.getObject(2, OffsetDateTime.class).toInstant(), note));
                }
                return checkpoints;
            }
        }
    }

    /** The second that it is, by the clock that the log's times are of. */
    Instant clock() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select date_trunc('second', clock_timestamp())")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    void add(long number, Checkpoint checkpoint, Instant signedAt, SignedNote note) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, number);
            insert.setLong(2, checkpoint.size());
            insert.setBytes(3, checkpoint.root().bytes());
            insert.setString(4, note.toString());
            insert.setObject(5, signedAt.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }
}
