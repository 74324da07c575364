package org.kepil.evidence.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * What is needed of a tree to let it grow: the roots of the complete subtrees along its right edge, one for each bit of
 * its size, the largest first. Not safe for several threads.
 */
public final class CompactRange {

    private long size;
    private final List<Hash> edge;

    private CompactRange(long size, List<Hash> edge) {
        this.size = size;
        this.edge = new ArrayList<>(edge);
    }

    /** The tree without leaves. */
    public static CompactRange empty() {
        return new CompactRange(0, List.of());
    }

    /** The tree of the first so many leaves, out of a larger one. */
    public static CompactRange of(long size, Nodes nodes) {
        List<Hash> edge = new ArrayList<>();
        long start = 0;
        for (long left = size; left > 0; left = size - start) {
            int level = 63 - Long.numberOfLeadingZeros(left);
            edge.add(nodes.node(level, start >>> level));
            start += 1L << level;
        }
        return new CompactRange(size, edge);
    }

    /** Adds the hash of the next leaf. */
    public void append(Hash leaf) {
        Hash hash = leaf;
        for (long bits = size; (bits & 1) == 1; bits >>>= 1) {
            hash = Hashing.node(edge.removeLast(), hash);
        }
        edge.add(hash);
        size++;
    }

    /** How many leaves the tree has. */
    public long size() {
        return size;
    }

    /** The root of the tree as it is now. */
    public Hash root() {
        return edge.reversed().stream().reduce((right, left) -> Hashing.node(left, right)).orElse(Hashing.EMPTY);
    }
}
