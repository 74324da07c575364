package org.kepil.query.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kepil.query.statistics.Statistics.Line;

/**
 * Hides small numbers of people, so that nobody is recognised in a table. Because the sum of a table is told, more is
 * hidden than what is small: one hidden number alone follows from the others, and so do two whose sum is too small to hide
 * in. Nobody is in a line of 0, so that one stays; the table tells a sum of at least twice the threshold over at least two
 * hidden lines, or hides them all.
 */
final class Suppression {

    private final int smallest;

    /** @param smallest least number that is told; 0 and 1 hide nothing */
    Suppression(int smallest) {
        this.smallest = smallest;
    }

    List<Line> of(List<Line> lines) {
        Set<Integer> hidden = new HashSet<>();
        List<Integer> bySize = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (people(lines.get(at)) > 0) {
                bySize.add(at);
            }
        }
        bySize.sort(Comparator.comparing((Integer at) -> people(lines.get(at))));
        long sum = 0;
        for (int at : bySize) {
            boolean small = people(lines.get(at)) < smallest;
            if (small || !hidden.isEmpty() && (hidden.size() < 2 || sum < 2L * smallest)) {
                hidden.add(at);
                sum += people(lines.get(at));
            }
        }
        List<Line> told = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            told.add(hidden.contains(at) ? new Line(lines.get(at).code(), null) : lines.get(at));
        }
        return told;
    }

    private static long people(Line line) {
        Long people = line.people();
        return people == null ? 0 : people;
    }
}
