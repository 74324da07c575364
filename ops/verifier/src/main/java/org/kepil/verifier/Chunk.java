package org.kepil.verifier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one stretch of the log showed. Stretches begin at multiples of their size, so each is a subtree of its own.
 *
 * @param start       its first position
 * @param edge        the subtree over those of its events that could be read
 * @param checkpoints those whose size ends in it, the smallest first
 * @param suspect     the first place where what is stored does not agree with itself; null if there is none
 * @param flaws       what differs for sure, in no order
 * @param firstAt     when its first position was given, in microseconds since 1970
 * @param lastAt      when its last position was given
 */
record Chunk(long start, Edge edge, List<Signed> checkpoints, @Nullable Suspect suspect, List<Flaw> flaws, long firstAt,
        long lastAt) {

    static final int LEVEL = 16;
    static final int SIZE = 1 << LEVEL;

    /**
     * A checkpoint.
     *
     * @param number 0 for one that is kept outside the database
     * @param edge   the part of the tree of its size that lies in the chunk
     */
    record Signed(long number, long size, byte[] root, Edge edge) {
    }

    /**
     * A leaf that was made anew and is not the one of its tile, or not the one beside the position. Which of them is wrong
     * shows where the next checkpoint is compared.
     */
    record Suspect(long position, boolean leafDiffers) {
    }
}
