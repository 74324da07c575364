package org.kepil.query.fold;

import java.util.ArrayList;
import java.util.List;

/** Counts every difference and remembers the first, so that a table that is wrong from end to end can be told of. */
final class Differences {

    /** Most that are remembered. */
    static final int LISTED = 100;

    private final List<Difference> listed = new ArrayList<>();
    private long count;

    void add(Difference difference) {
        count++;
        if (listed.size() < LISTED) {
            listed.add(difference);
        }
    }

    long count() {
        return count;
    }

    List<Difference> listed() {
        return List.copyOf(listed);
    }
}
