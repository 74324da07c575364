package org.kepil.data.year;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;

/** When each advocate is at work: nobody is at two places at once, unless that is what shall be found. */
final class Diary {

    /** Work for a case until then. */
    record Work(CaseId caseId, Instant until) {
    }

    private final Map<AdvocateId, TreeMap<Instant, Work>> taken = new HashMap<>();

    /** The first work for another case after the instant; null if nothing is planned. */
    Map.@Nullable Entry<Instant, Work> next(AdvocateId advocate, Instant from, CaseId other) {
        return taken.getOrDefault(advocate, new TreeMap<>()).tailMap(from).entrySet().stream()
                .filter(work -> !work.getValue().caseId().equals(other)).findFirst().orElse(null);
    }

    /** The first free time of that length at the instant or after it; it is taken from now on. */
    Instant take(AdvocateId advocate, Instant from, Duration length, CaseId caseId) {
        TreeMap<Instant, Work> busy = taken.computeIfAbsent(advocate, _ -> new TreeMap<>());
        Instant start = from;
        for (var before = busy.floorEntry(start); before != null && before.getValue().until().isAfter(start);) {
            start = before.getValue().until();
            before = busy.floorEntry(start);
        }
        for (var next = busy.ceilingEntry(start); next != null && next.getKey().isBefore(start.plus(length));) {
            start = next.getValue().until();
            next = busy.ceilingEntry(start);
        }
        busy.put(start, new Work(caseId, start.plus(length)));
        return start;
    }
}
