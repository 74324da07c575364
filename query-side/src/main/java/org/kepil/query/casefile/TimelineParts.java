package org.kepil.query.casefile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.act.Channel;

/** The steps of a case, cut for the eye: by what they are about, and page by page, newest first. */
record TimelineParts(List<TimelineEntry> newestFirst) {

    /** The name of the part that is shown because its facts were recorded late. */
    static final String LATE = "late";

    private static final List<String> FEATURES = List.of("request", "submission", "court", "party", "handling",
            "detention",
            "eligibility",
            "assignment", "hearing",
            "service", "transfer", "correction",
            "closure",
            "timelimit", "imported");

    static TimelineParts of(List<TimelineEntry> oldestFirst) {
        return new TimelineParts(
                oldestFirst.stream().sorted(Comparator.comparingLong(TimelineEntry::sequence).reversed()).toList());
    }

    /** How many steps each part has; parts without a step are left out. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String feature : FEATURES) {
            count(feature, counts);
        }
        count(LATE, counts);
        return counts;
    }

    private void count(String part, Map<String, Long> counts) {
        long steps = newestFirst.stream().filter(in(part)).count();
        if (steps > 0) {
            counts.put(part, steps);
        }
    }

    /** The steps of a part below an event number, at most so many. */
    List<TimelineEntry> page(@Nullable String part, @Nullable Long before, int rows) {
        return newestFirst.stream()
                .filter(in(part))
                .filter(entry -> before == null || entry.sequence() + 1 < before)
                .limit(rows)
                .toList();
    }

    /** How many steps of the part are older than the ones shown. */
    long earlier(@Nullable String part, List<TimelineEntry> shown) {
        return shown.isEmpty()
                ? 0
                : newestFirst.stream().filter(in(part)).filter(entry -> entry.sequence() < shown.getLast().sequence())
                        .count();
    }

    private static Predicate<TimelineEntry> in(@Nullable String part) {
        return entry -> part == null || (part.equals(LATE) ? late(entry) : entry.type().startsWith(part + "."));
    }

    /** What was taken over is of another record, and not late in this one; nor is what was generated. */
    private static boolean late(TimelineEntry entry) {
        return entry.late() != null && entry.act().channel() != Channel.IMPORT
                && entry.act().channel() != Channel.GENERATED;
    }
}
