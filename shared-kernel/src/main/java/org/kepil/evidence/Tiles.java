package org.kepil.evidence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kepil.evidence.tree.Hash;

/** The right edge of the tiles while the tree grows, and the tiles that became full by it. */
final class Tiles {

    private static final String INSERT = "insert into evidence.tile (level, index, root, hashes) values (?, ?, ?, ?)";

    private record Full(int level, long index, Hash root, byte[] hashes) {
    }

    /** The tile at the edge of one level. */
    private static final class Edge {
        private final byte[] hashes = new byte[StoredTree.TILE * Hash.BYTES];
        private long index;
        private int width;
    }

    private final List<Edge> edges = new ArrayList<>();
    private final List<Full> full = new ArrayList<>();

    private Tiles() {
    }

    /** The edge of the tree of that size. */
    static Tiles of(long size, StoredTree tree) {
        Tiles tiles = new Tiles();
        int level = 0;
        for (long hashes = size; hashes > 0; hashes /= StoredTree.TILE) {
            Edge edge = tiles.edge(level);
            edge.index = hashes / StoredTree.TILE;
            edge.width = (int) (hashes % StoredTree.TILE);
            if (edge.width > 0) {
                System.arraycopy(tree.tile(level, edge.index), 0, edge.hashes, 0, edge.width * Hash.BYTES);
            }
            level++;
        }
        return tiles;
    }

    private Edge edge(int level) {
        while (edges.size() <= level) {
            edges.add(new Edge());
        }
        return edges.get(level);
    }

    void append(Hash leaf) {
        append(0, leaf);
    }

    private void append(int level, Hash hash) {
        Edge edge = edge(level);
        hash.into(edge.hashes, edge.width);
        edge.width++;
        if (edge.width == StoredTree.TILE) {
            Hash root = StoredTree.root(edge.hashes);
            full.add(new Full(level, edge.index, root, Arrays.copyOf(edge.hashes, edge.hashes.length)));
            edge.index++;
            edge.width = 0;
            append(level + 1, root);
        }
    }

    /** Stores the tiles that became full. */
    void store(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Full tile : full) {
                insert.setInt(1, tile.level());
                insert.setLong(2, tile.index());
                insert.setBytes(3, tile.root().bytes());
                insert.setBytes(4, tile.hashes());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        full.clear();
    }
}
