package org.kepil.evidence.tree;

/** Where the hashes of a tree are kept. */
@FunctionalInterface
public interface Nodes {

    /**
     * The root of a complete subtree.
     *
     * @param level zero for a leaf; the subtree has two to this power of leaves
     * @param index how many subtrees of the same size lie to its left
     */
    Hash node(int level, long index);

    /** The root of the tree of the first so many leaves. */
    default Hash root(long size) {
        return CompactRange.of(size, this).root();
    }
}
