package org.kepil.evidence.tree;

/** The way up from a leaf: which side the next sibling is on. The names of RFC 9162 are {@code fn} and {@code sn}. */
final class Climb {

    private long index;
    private long last;

    /** @param last index of the last leaf of the tree */
    Climb(long index, long last) {
        this.index = index;
        this.last = last;
    }

    boolean atTop() {
        return last == 0;
    }

    boolean siblingIsLeft() {
        return isRight() || index == last;
    }

    private boolean isRight() {
        return (index & 1) == 1;
    }

    /** Skips the levels at which the right edge has no sibling. */
    void step() {
        if (index == last) {
            while (!isRight() && index != 0) {
                up();
            }
        }
        up();
    }

    /** Goes up while the leaf ends a complete subtree. */
    void leaveCompleted() {
        while (isRight()) {
            up();
        }
    }

    private void up() {
        index >>>= 1;
        last >>>= 1;
    }
}
