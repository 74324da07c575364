package org.kepil.verifier;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.verifier.Chunk.Signed;
import org.kepil.verifier.Chunk.Suspect;

/** Reads chunk after chunk over a connection of its own, in the same memory. One for each thread. */
final class ChunkReader implements AutoCloseable {

    private final Store store;
    private final Task task;
    private final Places places = new Places();
    private final Events events;
    private final ChunkTree tree;
    private final TileRows tiles;
    private final CheckpointRows checkpoints;

    ChunkReader(Store store, Task task) {
        this.store = store;
        this.task = task;
        this.events = new Events(new LeafHash(task.types(), task.formats()));
        this.tree = new ChunkTree(events.made);
        this.tiles = new TileRows(store);
        this.checkpoints = new CheckpointRows(store, task);
    }

    Chunk read(long start) throws SQLException {
        List<Flaw> flaws = new ArrayList<>();
        int count = places.read(store, start, (int) Math.min(Chunk.SIZE, task.size() - start), flaws);
        count = events.read(store, places, start, count, flaws);
        tree.hash(count);
        Suspect suspect = suspect(start, count, flaws);
        List<Signed> signed = checkpoints.read(start, count, tree, flaws);
        return new Chunk(start, tree.edge(count), signed, suspect, flaws, count == 0 ? 0 : places.sequencedAt[0],
                count == 0 ? 0 : places.sequencedAt[count - 1]);
    }

    private @Nullable Suspect suspect(long start, int count, List<Flaw> flaws) throws SQLException {
        int leaf = Arrays.mismatch(places.leaves, 0, count * Sha256.BYTES, events.made, 0, count * Sha256.BYTES);
        int slot = leaf < 0 ? Integer.MAX_VALUE : leaf / Sha256.BYTES;
        int signed = (int) Math.max(0, Math.min(count, task.signed() - start));
        int tile = tiles.compare(0, start >>> ChunkTree.TILE_LEVELS, signed / ChunkTree.TILE, events.made, tree, flaws);
        if (signed == Chunk.SIZE) {
            int node = tiles.compare(1, start >>> Chunk.LEVEL, 1, tree.tiles, tree, flaws);
            tile = tile < 0 && node >= 0 ? node * ChunkTree.TILE : tile;
        }
        int first = tile < 0 ? slot : Math.min(slot, tile);
        return first == Integer.MAX_VALUE ? null : new Suspect(start + first, first == slot);
    }

    @Override
    public void close() throws SQLException {
        store.close();
    }
}
