package org.kepil.verifier;

import java.util.ArrayList;
import java.util.List;

/** The roots of the complete subtrees along the right edge of a tree, the largest first: all that it needs to grow. */
final class Edge {

    private final Sha256 sha = new Sha256();
    private final List<byte[]> hashes = new ArrayList<>();
    private long size;

    /** Adds the root of a complete subtree of two to the power of the level. The size must be a multiple of that. */
    void append(byte[] root, int level) {
        byte[] hash = root;
        for (long bits = size >>> level; (bits & 1) == 1; bits >>>= 1) {
            hash = sha.node(hashes.removeLast(), hash);
        }
        hashes.add(hash);
        size += 1L << level;
    }

    /** This edge with another tree to its right, which is not larger than the smallest subtree here. */
    Edge with(Edge right) {
        Edge both = new Edge();
        both.hashes.addAll(hashes);
        both.size = size;
        long left = right.size;
        for (byte[] hash : right.hashes) {
            int level = 63 - Long.numberOfLeadingZeros(left);
            both.append(hash, level);
            left -= 1L << level;
        }
        return both;
    }

    long size() {
        return size;
    }

    byte[] root() {
        if (hashes.isEmpty()) {
            return sha.plain(new byte[0]);
        }
        byte[] root = hashes.getLast();
        for (byte[] left : hashes.reversed().subList(1, hashes.size())) {
            root = sha.node(left, root);
        }
        return root;
    }
}
