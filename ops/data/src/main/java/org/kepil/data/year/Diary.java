package org.kepil.data.year;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.kepil.kernel.advocate.AdvocateId;

/** When each advocate is at work: nobody is at two places at once, unless that is what shall be found. */
final class Diary {

    private final Map<AdvocateId, TreeMap<Instant, Instant>> taken = new HashMap<>();

    /** The first free time of that length at the instant or after it; it is taken from now on. */
    Instant take(AdvocateId advocate, Instant from, Duration length) {
        TreeMap<Instant, Instant> busy = taken.computeIfAbsent(advocate, _ -> new TreeMap<>());
        Instant start = from;
        for (var before = busy.floorEntry(start); before != null && before.getValue().isAfter(start);) {
            start = before.getValue();
            before = busy.floorEntry(start);
        }
        for (var next = busy.ceilingEntry(start); next != null && next.getKey().isBefore(start.plus(length));) {
            start = next.getValue();
            next = busy.ceilingEntry(start);
        }
        busy.put(start, start.plus(length));
        return start;
    }
}
