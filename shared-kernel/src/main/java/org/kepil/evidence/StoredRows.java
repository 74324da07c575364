package org.kepil.evidence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kepil.evidence.Fault.Part;
import org.kepil.evidence.tree.Hash;
import org.kepil.evidence.tree.Hashing;

/** Reads the rows of the log in the order of positions, without the reader that everything else uses. */
final class StoredRows {

    private static final String LEAVES = """
            select pos, leaf from log.event_log where pos >= ? and pos < ? order by pos
            """;
    /** The joins are outer ones: what is missing must be told and not vanish. */
    private static final String ROWS = """
            select l.pos, e.idx, e.event_id, e.aggregate_id, e.seq, e.recorded_at, e.occurred_at, e.payload, e.metadata,
                t.name, t.revision, l.sequenced_at
            from log.event_log l left join log.event e on e.idx = l.idx
                left join log.event_type t on t.type_id = e.type_id
            where l.pos >= ? and l.pos < ? order by l.pos
            """;

    private final Connection connection;
    private final LeafFormats formats;

    StoredRows(Connection connection) throws SQLException {
        this.connection = connection;
        this.formats = LeafFormats.read(connection);
    }

    /** Reads one row. */
    @FunctionalInterface
    private interface Read {
        Hash hash(ResultSet row, long position) throws SQLException;
    }

    /** The leaves as the sequencer made them. @throws FaultFound if a position is missing */
    List<Hash> leaves(long from, long to) throws SQLException {
        return hashes(LEAVES, from, to, (row, _) -> Hash.of(row.getBytes(2)));
    }

    /** The leaves made anew of what is stored. @throws FaultFound if a position, an event or its type is missing */
    List<Hash> made(long from, long to) throws SQLException {
        return hashes(ROWS, from, to, this::made);
    }

    /** The leaves, after they were made anew and found to be the same. @throws FaultFound where they are not */
    List<Hash> twice(long from, long to) throws SQLException {
        List<Hash> leaves = leaves(from, to);
        List<Hash> made = made(from, to);
        for (int i = 0; i < leaves.size(); i++) {
            if (!leaves.get(i).equals(made.get(i))) {
                throw new FaultFound(new Fault(from + i, Part.CONTENT));
            }
        }
        return leaves;
    }

    private List<Hash> hashes(String sql, long from, long to, Read read) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, from);
            select.setLong(2, to);
            List<Hash> hashes = new ArrayList<>((int) (to - from));
            try (ResultSet row = select.executeQuery()) {
                for (long position = from; position < to; position++) {
                    if (!row.next() || row.getLong(1) != position) {
                        throw new FaultFound(new Fault(position, Part.POSITION));
                    }
                    hashes.add(read.hash(row, position));
                }
            }
            return hashes;
        }
    }

    private Hash made(ResultSet row, long position) throws SQLException {
        if (row.getObject(2) == null) {
            throw new FaultFound(new Fault(position, Part.EVENT));
        }
        String name = row.getString(10);
        if (name == null) {
            throw new FaultFound(new Fault(position, Part.TYPE));
        }
        return new Leaf(formats.at(position), row.getObject(3, UUID.class), row.getObject(4, UUID.class), row.getInt(5),
                name, row.getInt(11), instant(row, 6), instant(row, 7), instant(row, 12),
                Hashing.plain(row.getBytes(8)), Hashing.plain(row.getBytes(9))).hash();
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
