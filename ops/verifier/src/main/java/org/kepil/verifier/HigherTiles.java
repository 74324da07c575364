package org.kepil.verifier;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.kepil.verifier.Flaw.Part;

/** The tiles above the chunks: their hashes are the roots of whole chunks, then of whole tiles of those. */
final class HigherTiles {

    /** Two levels of tiles lie inside a chunk. */
    private static final int LOWEST = 2;

    private final TileRows rows;
    private final ChunkTree tree = new ChunkTree(new byte[0]);
    private final long signed;
    private final List<byte[]> open = new ArrayList<>();
    private final List<Long> counts = new ArrayList<>();

    /** @param signed how many positions the last checkpoint covers */
    HigherTiles(Store store, long signed) {
        this.rows = new TileRows(store);
        this.signed = signed;
    }

    /** Takes the root of the next whole chunk. @throws FlawFound if a tile that becomes full is not stored so */
    void add(byte[] root) throws SQLException {
        add(0, root);
    }

    private void add(int above, byte[] hash) throws SQLException {
        if (open.size() == above) {
            open.add(new byte[ChunkTree.TILE_BYTES]);
            counts.add(0L);
        }
        long index = counts.get(above);
        System.arraycopy(hash, 0, open.get(above), (int) (index % ChunkTree.TILE) * Sha256.BYTES, Sha256.BYTES);
        counts.set(above, index + 1);
        if ((index + 1) % ChunkTree.TILE == 0) {
            compare(above, index / ChunkTree.TILE);
            byte[] root = new byte[Sha256.BYTES];
            tree.root(open.get(above), 0, root, 0);
            add(above + 1, root);
        }
    }

    private void compare(int above, long tile) throws SQLException {
        int level = LOWEST + above;
        long covers = ChunkTree.TILE_LEVELS * (level + 1L);
        if (signed >>> covers > tile) {
            List<Flaw> flaws = new ArrayList<>();
            int differs = rows.compare(level, tile, 1, open.get(above), tree, flaws);
            if (differs >= 0) {
                flaws.add(new Flaw(tile << covers, Part.TILE, "Tile %d of level %d differs.".formatted(tile, level)));
            }
            flaws.stream().findFirst().ifPresent(flaw -> {
                throw new FlawFound(flaw);
            });
        }
    }
}
