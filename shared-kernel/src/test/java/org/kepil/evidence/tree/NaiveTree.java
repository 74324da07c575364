package org.kepil.evidence.tree;

import java.util.ArrayList;
import java.util.List;

/** The recursive definitions of RFC 6962, section 2.1, word by word; slow, and obviously right. */
public final class NaiveTree {

    private NaiveTree() {
    }

    /** MTH(D[n]), over the hashes of the leaves. */
    public static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hashing.EMPTY;
        }
        int n = leaves.size();
        return n == 1
                ? leaves.getFirst()
                : Hashing.node(root(leaves.subList(0, split(n))), root(leaves.subList(split(n), n)));
    }

    /** PATH(m, D[n]). */
    static List<Hash> path(int m, List<Hash> leaves) {
        int n = leaves.size();
        if (n == 1) {
            return List.of();
        }
        int k = split(n);
        List<Hash> left = leaves.subList(0, k);
        List<Hash> right = leaves.subList(k, n);
        return m < k ? with(path(m, left), root(right)) : with(path(m - k, right), root(left));
    }

    /** SUBPROOF(m, D[n], b). */
    static List<Hash> subproof(int m, List<Hash> leaves, boolean known) {
        int n = leaves.size();
        if (m == n) {
            return known ? List.of() : List.of(root(leaves));
        }
        int k = split(n);
        List<Hash> left = leaves.subList(0, k);
        List<Hash> right = leaves.subList(k, n);
        return m <= k ? with(subproof(m, left, known), root(right)) : with(subproof(m - k, right, false), root(left));
    }

    /** Where the hashes of such a tree are kept. */
    static Nodes nodes(List<Hash> leaves) {
        return (level, index) -> root(leaves.subList((int) (index << level), (int) ((index + 1) << level)));
    }

    private static List<Hash> with(List<Hash> path, Hash last) {
        List<Hash> longer = new ArrayList<>(path);
        longer.add(last);
        return longer;
    }

    private static int split(int n) {
        return Integer.highestOneBit(n - 1);
    }
}
