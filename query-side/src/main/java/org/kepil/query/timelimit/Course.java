package org.kepil.query.timelimit;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kepil.kernel.rulebook.TimeLimit;

/**
 * In which order things last happened to a case: {@code a<b=c} if {@code b} and {@code c} happened at the same instant,
 * and later than {@code a}. Cases that went the same way have the same course, so that a question about all cases looks at
 * a few courses first. The course alone says which limits run.
 */
final class Course {

    private static final String THEN = "<";
    private static final String TOGETHER = "=";

    private Course() {
    }

    static String of(List<Fact> facts) {
        Map<String, Instant> last = new TreeMap<>();
        facts.forEach(fact -> last.merge(fact.event(), fact.at(), (one, other) -> one.isAfter(other) ? one : other));
        Map<Instant, TreeSet<String>> order = new TreeMap<>(Comparator.naturalOrder());
        last.forEach((event, at) -> order.computeIfAbsent(at, _ -> new TreeSet<>()).add(event));
        return order.values().stream().map(events -> String.join(TOGETHER, events)).collect(Collectors.joining(THEN));
    }

    /** Whether the limit runs in cases of that course, their matters aside: it started after it was last stopped. */
    static boolean runs(String course, TimeLimit limit) {
        Map<String, Integer> places = places(course);
        int started = last(limit.starts(), places);
        return started >= 0 && started > last(limit.stops(), places);
    }

    private static Map<String, Integer> places(String course) {
        Map<String, Integer> places = new HashMap<>();
        String[] steps = course.split(THEN, -1);
        for (int place = 0; place < steps.length; place++) {
            int here = place;
            Arrays.stream(steps[place].split(TOGETHER, -1)).forEach(event -> places.put(event, here));
        }
        return places;
    }

    private static int last(List<String> events, Map<String, Integer> places) {
        return events.stream().mapToInt(event -> places.getOrDefault(event, -1)).max().orElse(-1);
    }
}
