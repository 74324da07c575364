package org.kepil.verifier;

import java.util.Arrays;

/** The lower levels of the tree over one chunk. Used again for each chunk. */
final class ChunkTree {

    static final int TILE_LEVELS = 8;
    static final int TILE = 1 << TILE_LEVELS;
    static final int TILE_BYTES = TILE * Sha256.BYTES;

    private final Sha256 sha = new Sha256();
    private final byte[] scratch = new byte[TILE_BYTES];
    private final byte[] leaves;
    final byte[] tiles = new byte[TILE_BYTES];

    ChunkTree(byte[] leaves) {
        this.leaves = leaves;
    }

    /** Hashes all full tiles of the first so many leaves. */
    void hash(int count) {
        for (int tile = 0; tile < count / TILE; tile++) {
            root(leaves, tile * TILE_BYTES, tiles, tile * Sha256.BYTES);
        }
    }

    /** The root over 256 hashes. */
    void root(byte[] hashes, int from, byte[] out, int at) {
        System.arraycopy(hashes, from, scratch, 0, TILE_BYTES);
        for (int width = TILE / 2; width > 0; width /= 2) {
            for (int i = 0; i < width; i++) {
                sha.node(scratch, 2 * i * Sha256.BYTES, scratch, i * Sha256.BYTES);
            }
        }
        System.arraycopy(scratch, 0, out, at, Sha256.BYTES);
    }

    /** The right edge of the tree of the first so many leaves. */
    Edge edge(int count) {
        Edge edge = new Edge();
        int full = count / TILE;
        for (int tile = 0; tile < full; tile++) {
            edge.append(hash(tiles, tile), TILE_LEVELS);
        }
        for (int leaf = full * TILE; leaf < count; leaf++) {
            edge.append(hash(leaves, leaf), 0);
        }
        return edge;
    }

    private static byte[] hash(byte[] hashes, int index) {
        return Arrays.copyOfRange(hashes, index * Sha256.BYTES, (index + 1) * Sha256.BYTES);
    }
}
