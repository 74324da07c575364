package org.kepil.evidence.tree;

import java.util.ArrayList;
import java.util.List;

/** Makes the proofs of RFC 6962, sections 2.1.1 and 2.1.2, out of the hashes that are kept: some of each level. */
public final class Proofs {

    private final Nodes nodes;

    public Proofs(Nodes nodes) {
        this.nodes = nodes;
    }

    /**
     * That the leaf stands at its index in the tree of that size.
     *
     * @throws IllegalArgumentException unless 0 &lt;= index &lt; size
     */
    public List<Hash> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("A tree of " + size + " leaves has none at " + index + ".");
        }
        List<Hash> path = new ArrayList<>();
        long start = 0;
        long end = size;
        while (end - start > 1) {
            long middle = middle(start, end);
            if (index < middle) {
                path.add(root(middle, end));
                end = middle;
            } else {
                path.add(root(start, middle));
                start = middle;
            }
        }
        return path.reversed();
    }

    /**
     * That the larger tree begins with the smaller one; empty when they are the same.
     *
     * @throws IllegalArgumentException unless 1 &lt;= from &lt;= to
     */
    public List<Hash> consistency(long from, long to) {
        if (from < 1 || from > to) {
            throw new IllegalArgumentException(
                    "Nothing shows that a tree of " + to + " leaves begins with one of " + from + ".");
        }
        List<Hash> path = new ArrayList<>();
        long start = 0;
        long end = to;
        while (from < end) {
            long middle = middle(start, end);
            if (from <= middle) {
                path.add(root(middle, end));
                end = middle;
            } else {
                path.add(root(start, middle));
                start = middle;
            }
        }
        if (start > 0) {
            path.add(root(start, end));
        }
        return path.reversed();
    }

    /** The root over a range that begins where a subtree of its size may begin. */
    private Hash root(long start, long end) {
        long leaves = end - start;
        if (Long.bitCount(leaves) == 1) {
            int level = Long.numberOfTrailingZeros(leaves);
            return nodes.node(level, start >>> level);
        }
        long middle = middle(start, end);
        return Hashing.node(root(start, middle), root(middle, end));
    }

    /** The left half is the largest complete subtree that leaves something to the right. */
    private static long middle(long start, long end) {
        return start + Long.highestOneBit(end - start - 1);
    }
}
