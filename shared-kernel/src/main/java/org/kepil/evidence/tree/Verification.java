package org.kepil.evidence.tree;

import java.util.List;

/** Checks proofs by the algorithms of RFC 9162, sections 2.1.3.2 and 2.1.4.2; needs nothing but what it is given. */
public final class Verification {

    private Verification() {
    }

    /** Whether the path leads from the leaf at the index to the root of the tree of that size. */
    public static boolean inclusion(Hash leaf, long index, long size, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        Climb climb = new Climb(index, size - 1);
        Hash hash = leaf;
        for (Hash sibling : path) {
            if (climb.atTop()) {
                return false;
            }
            hash = climb.siblingIsLeft() ? Hashing.node(sibling, hash) : Hashing.node(hash, sibling);
            climb.step();
        }
        return climb.atTop() && hash.equals(root);
    }

    /**
     * Whether the path shows that the tree with the second root begins with the tree with the first. Every tree begins with
     * the one without leaves, so that shows nothing and is refused.
     */
    public static boolean consistency(long from, Hash first, long to, Hash second, List<Hash> path) {
        if (from < 1 || from > to) {
            return false;
        }
        if (from == to) {
            return path.isEmpty() && first.equals(second);
        }
        boolean complete = Long.bitCount(from) == 1;
        if (path.isEmpty() && !complete) {
            return false;
        }
        Hash seed = complete ? first : path.getFirst();
        return grown(from, first, to, second, seed, complete ? path : path.subList(1, path.size()));
    }

    private static boolean grown(long from, Hash first, long to, Hash second, Hash seed, List<Hash> path) {
        Climb climb = new Climb(from - 1, to - 1);
        climb.leaveCompleted();
        Hash old = seed;
        Hash grown = seed;
        for (Hash sibling : path) {
            if (climb.atTop()) {
                return false;
            }
            if (climb.siblingIsLeft()) {
                old = Hashing.node(sibling, old);
                grown = Hashing.node(sibling, grown);
            } else {
                grown = Hashing.node(grown, sibling);
            }
            climb.step();
        }
        return climb.atTop() && old.equals(first) && grown.equals(second);
    }
}
