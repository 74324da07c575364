package org.kepil.data.year;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares whole things out in proportion to weights, by the method of the largest remainder (Hamilton's; M. Balinski and
 * H. P. Young, <i>Fair Representation</i>, 1982): everybody gets the whole part of their quota, and what is left goes, one
 * each, to the largest fractions. Of equal fractions the first wins, so the same weights always give the same shares.
 */
final class Apportionment {

    private Apportionment() {
    }

    /**
     * The shares, in the order of the weights. Each is its quota rounded down or up; they add up to what was shared out.
     * Where the weights add up to at least that, no share is larger than its weight.
     *
     * @param things  how many to share out, from 0
     * @param weights each from 0
     * @throws IllegalArgumentException if something is to be shared out and all weights are 0
     * @throws ArithmeticException      if things times weight does not fit 64 bits
     */
    static int[] shares(int things, List<Integer> weights) {
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        if (things < 0 || sum == 0 && things > 0) {
            throw new IllegalArgumentException("Nobody is there to take " + things + ".");
        }
        int[] shares = new int[weights.size()];
        long[] fractions = new long[weights.size()];
        int left = things;
        for (int at = 0; at < shares.length && sum > 0; at++) {
            long quota = Math.multiplyExact((long) things, weights.get(at));
            shares[at] = Math.toIntExact(quota / sum);
            fractions[at] = quota % sum;
            left -= shares[at];
        }
        IntStream.range(0, shares.length).boxed()
                .sorted(Comparator.comparing((Integer at) -> fractions[at]).reversed()).limit(left)
                .forEach(at -> shares[at]++);
        return shares;
    }
}
