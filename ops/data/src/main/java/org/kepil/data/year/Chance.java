package org.kepil.data.year;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that can be repeated: the same seed says the same, on every machine. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Chance of its own for one case: what happens in others changes nothing in it. */
    static Chance ofCase(long seed, int number) {
        return new Chance(new SplittableRandom(seed * 1_000_003 + number).nextLong());
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** @param below above 0 */
    int below(int below) {
        return random.nextInt(below);
    }

    <T> T oneOf(List<T> things) {
        return things.get(below(things.size()));
    }

    /** The place of a weight, each as likely as it is large. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int point = below(sum);
        int place = 0;
        while (point >= weights[place]) {
            point -= weights[place++];
        }
        return place;
    }

    /**
     * A wait whose logarithm is normally distributed, as waits of service desks are: most are short, a few very long.
     *
     * @param median half of the waits are shorter
     * @param sigma  standard deviation of the logarithm; at 0.7 one in a hundred is five times the median
     */
    Duration wait(Duration median, double sigma) {
        double normal = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()))
                * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
        return Duration.ofSeconds(1 + Math.round(median.toSeconds() * StrictMath.exp(sigma * normal)));
    }

    void shuffle(List<?> things) {
        for (int at = things.size() - 1; at > 0; at--) {
            java.util.Collections.swap(things, at, below(at + 1));
        }
    }
}
