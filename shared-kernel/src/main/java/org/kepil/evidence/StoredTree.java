package org.kepil.evidence;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kepil.evidence.Fault.Part;
import org.kepil.evidence.tree.Hash;
import org.kepil.evidence.tree.Hashing;
import org.kepil.evidence.tree.Nodes;

/**
 * The hashes of the tree as the database keeps them. A proof touches two tiles of a level, which are read once. Good for
 * one question: it keeps what it has read.
 */
final class StoredTree implements Nodes {

    /** A tile holds eight levels of the tree: two to this power of hashes. */
    static final int TILE_LEVELS = 8;
    static final int TILE = 1 << TILE_LEVELS;

    private static final String FULL = "select hashes from evidence.tile where level = ? and index = ?";
    private static final String LEAVES = """
            select leaf from log.event_log where pos >= ? and pos < ? order by pos
            """;
    private static final String ROOTS = """
            select root from evidence.tile where level = ? and index >= ? and index < ? order by index
            """;

    private final Connection connection;
    private final Map<String, byte[]> read = new HashMap<>();

    StoredTree(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Hash node(int level, long index) {
        int below = level % TILE_LEVELS;
        int shift = TILE_LEVELS - below;
        byte[] tile = tile(level / TILE_LEVELS, index >>> shift);
        int first = (int) (index & ((1L << shift) - 1)) << below;
        if (tile.length < (first + (1 << below)) * Hash.BYTES) {
            throw new FaultFound(new Fault(index << level, Part.TREE));
        }
        return root(tile, first, 1 << below);
    }

    private static Hash root(byte[] hashes, int first, int count) {
        return count == 1
                ? Hash.at(hashes, first)
                : Hashing.node(root(hashes, first, count / 2), root(hashes, first + count / 2, count / 2));
    }

    /** The root over all hashes of a full tile. */
    static Hash root(byte[] tile) {
        return root(tile, 0, TILE);
    }

    /** The hashes of a tile, one after the other; fewer than 256 at the right edge. */
    byte[] tile(int level, long index) {
        return read.computeIfAbsent(level + "/" + index, _ -> {
            try {
                byte[] full = full(level, index);
                return full == null ? partial(level, index) : full;
            } catch (SQLException e) {
                throw new EvidenceUnreadable(e);
            }
        });
    }

    private byte @Nullable [] full(int level, long index) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FULL)) {
            select.setInt(1, level);
            select.setLong(2, index);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        }
    }

    private byte[] partial(int level, long index) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(level == 0 ? LEAVES : ROOTS)) {
            int parameter = 1;
            if (level > 0) {
                select.setInt(parameter++, level - 1);
            }
            select.setLong(parameter++, index * TILE);
            select.setLong(parameter, (index + 1) * TILE);
            try (ResultSet row = select.executeQuery()) {
                var hashes = new ByteArrayOutputStream();
                while (row.next()) {
                    hashes.writeBytes(row.getBytes(1));
                }
                return hashes.toByteArray();
            }
        }
    }
}
