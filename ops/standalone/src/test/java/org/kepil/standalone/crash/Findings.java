package org.kepil.standalone.crash;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What the oracles found, in the order in which they looked. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    /** Notes the offenders, if there are any. */
    void add(int oracle, String what, Collection<?> offenders) {
        if (!offenders.isEmpty()) {
            all.add(new Finding(oracle, what, offenders.size(), String.valueOf(offenders.iterator().next())));
        }
    }

    List<Finding> all() {
        return List.copyOf(all);
    }

    long count(String what) {
        return all.stream().filter(finding -> finding.what().equals(what)).mapToLong(Finding::count).sum();
    }

    boolean foundBy(int oracle) {
        return all.stream().anyMatch(finding -> finding.oracle() == oracle);
    }
}
