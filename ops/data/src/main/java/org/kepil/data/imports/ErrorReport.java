package org.kepil.data.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kepil.data.history.RowError;
import org.kepil.data.history.RowRule;

/** The errors of one import: all are counted, the first {@link #LISTED} are kept. Safe to use from many threads. */
final class ErrorReport {

    /** Most errors that are kept one by one. */
    static final int LISTED = 1_000;

    private final List<RowError> listed = new ArrayList<>();
    private final Map<RowRule, Long> counts = new EnumMap<>(RowRule.class);

    synchronized void add(List<RowError> errors) {
        for (RowError error : errors) {
            counts.merge(error.rule(), 1L, Long::sum);
            if (listed.size() < LISTED) {
                listed.add(error);
            }
        }
    }

    synchronized long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How often each rule was broken, in the order of the rules. */
    synchronized Map<RowRule, Long> counts() {
        return new EnumMap<>(counts);
    }

    /** A part of the kept errors; empty behind the last one. */
    synchronized List<RowError> listed(int from, int limit) {
        int start = Math.min(from, listed.size());
        return List.copyOf(listed.subList(start, Math.min(start + limit, listed.size())));
    }

    synchronized int kept() {
        return listed.size();
    }
}
