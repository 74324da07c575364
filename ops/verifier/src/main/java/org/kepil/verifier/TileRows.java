package org.kepil.verifier;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.kepil.verifier.Flaw.Part;

/** The stored tiles of one level, held against hashes that were made anew. */
final class TileRows {

    private static final String SQL = """
            select index, root, hashes from evidence.tile where level = %d and index >= %d and index < %d order by index""";

    private final Store store;
    private final byte[] root = new byte[Sha256.BYTES];
    private final byte[] stored = new byte[ChunkTree.TILE_BYTES];
    private final byte[] made = new byte[Sha256.BYTES];

    TileRows(Store store) {
        this.store = store;
    }

    /**
     * Compares the tiles of one level.
     *
     * @param first  index of the first tile
     * @param count  how many there must be
     * @param hashes those of the tiles, one after the other
     * @param flaws  takes a tile that is missing or whose root is not the one over its hashes
     * @return number of the first hash that differs; -1 if none does
     */
    int compare(int level, long first, int count, byte[] hashes, ChunkTree tree, List<Flaw> flaws)
            throws SQLException {
        int[] state = {0, -1};
        int before = flaws.size();
        store.rows(SQL.formatted(level, first, first + count), row -> {
            int tile = state[0]++;
            if (flaws.size() > before || state[1] >= 0) {
                return;
            }
            if (tile >= count || !isAt(row, first + tile)) {
                flaws.add(missing(level, first + tile));
                return;
            }
            int differs = Arrays.mismatch(stored, 0, stored.length, hashes, tile * ChunkTree.TILE_BYTES,
                    (tile + 1) * ChunkTree.TILE_BYTES);
            if (differs >= 0) {
                state[1] = tile * ChunkTree.TILE + differs / Sha256.BYTES;
                return;
            }
            tree.root(stored, 0, made, 0);
            if (!Arrays.equals(root, made)) {
                flaws.add(new Flaw((first + tile) << ChunkTree.TILE_LEVELS * (level + 1), Part.TILE,
                        "The root of tile %d of level %d is not the one over its hashes.".formatted(first + tile,
                                level)));
            }
        });
        if (state[0] < count && flaws.size() == before && state[1] < 0) {
            flaws.add(missing(level, first + state[0]));
        }
        return state[1];
    }

    private boolean isAt(Row row, long index) {
        try {
            boolean there = row.int8() == index;
            row.fixed(Sha256.BYTES, root, 0);
            row.fixed(ChunkTree.TILE_BYTES, stored, 0);
            return there;
        } catch (Row.BadField bad) {
            return false;
        }
    }

    private static Flaw missing(int level, long index) {
        return new Flaw(index << ChunkTree.TILE_LEVELS * (level + 1), Part.TILE,
                "Tile %d of level %d is missing, or there twice.".formatted(index, level));
    }
}
