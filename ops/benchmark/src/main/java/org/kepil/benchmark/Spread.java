package org.kepil.benchmark;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** Median, least and greatest of some figures. */
record Spread(double median, double least, double greatest) {

    static <T> Spread of(Collection<T> items, ToDoubleFunction<T> figure) {
        double[] sorted = items.stream().mapToDouble(figure).sorted().toArray();
        return new Spread(middle(sorted), sorted[0], sorted[sorted.length - 1]);
    }

    String shown(String format) {
        return String.format(format + " (" + format + " - " + format + ")", median, least, greatest);
    }

    private static double middle(double[] sorted) {
        int upper = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[upper]
                : Arrays.stream(sorted, upper - 1, upper + 1).average().orElseThrow();
    }
}
