package org.kepil.query.hearingcalendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.query.hearingcalendar.CalendarEntry.Other;

/**
 * Which hearings one advocate cannot all attend. The hearings of each advocate stand in the order of time, so that only those
 * near to one are compared with it.
 */
final class Clashes {

    private final Map<AdvocateId, NavigableMap<Instant, List<CalendarEntry>>> awaited = new HashMap<>();
    private final Duration length;

    /** @param all that may meet each other, the earliest first; of those only the ones that are still to take place can */
    Clashes(Collection<CalendarEntry> all, Duration length) {
        this.length = length;
        for (CalendarEntry entry : all) {
            AdvocateId advocate = entry.hearing().advocateId();
            if (advocate != null && entry.hearing().awaited()) {
                awaited.computeIfAbsent(advocate, _ -> new TreeMap<>())
                        .computeIfAbsent(entry.hearing().at(), _ -> new ArrayList<>()).add(entry);
            }
        }
    }

    /** The same hearing, with those that begin less than the length of one before or after it. */
    CalendarEntry of(CalendarEntry entry) {
        Sitting hearing = entry.hearing();
        if (hearing.advocateId() == null || !hearing.awaited() || length.isZero()) {
            return entry.meeting(List.of());
        }
        var own = awaited.getOrDefault(hearing.advocateId(), new TreeMap<>());
        return entry.meeting(own.subMap(hearing.at().minus(length), false, hearing.at().plus(length), false).values()
                .stream().flatMap(List::stream)
                .filter(other -> !other.hearing().hearingId().equals(hearing.hearingId()))
                .map(Other::of).toList());
    }
}
