package org.kepil.data.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.data.history.HistoryStep;
import org.kepil.data.history.Identities;
import org.kepil.data.history.UuidSet;

/** Counts what a file holds. It remembers the names of cases and activities, not their steps: 64 bytes for each. */
final class Tally {

    private final Identities identities;
    private final UuidSet cases = new UuidSet();
    private final UuidSet activities = new UuidSet();
    private long steps;
    private long badRows;
    private @Nullable Instant first;
    private @Nullable Instant last;
    private boolean readable = true;

    Tally(Identities identities) {
        this.identities = identities;
    }

    void good(HistoryStep step) {
        steps++;
        cases.add(identities.ofCase(step.caseName()));
        activities.add(identities.ofCase(step.activity()));
        first = first == null || step.at().isBefore(first) ? step.at() : first;
        last = last == null || step.at().isAfter(last) ? step.at() : last;
    }

    void bad() {
        badRows++;
    }

    void unreadable() {
        readable = false;
    }

    Findings findings() {
        return new Findings(steps + badRows, steps, badRows, cases.size(), activities.size(), first, last, readable);
    }
}
