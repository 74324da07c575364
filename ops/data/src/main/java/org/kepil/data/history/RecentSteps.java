package org.kepil.data.history;

import java.util.UUID;

/**
 * Remembers the last steps that were read, to find those that stand in a file twice. Two generations of half a
 * million steps each are kept, 32 MiB at most: copies up to {@link #REACH} rows apart are always found. A copy
 * farther away passes here and is stored once all the same, because the case knows its own steps.
 */
final class RecentSteps {

    /** Rows within which a copy is certain to be found. */
    static final int REACH = 1 << 19;

    private final int reach;
    private UuidSet young = new UuidSet();
    private UuidSet old = new UuidSet();

    RecentSteps() {
        this(REACH);
    }

    RecentSteps(int reach) {
        this.reach = reach;
    }

    /** Notes the step and says whether it is new. */
    boolean isNew(UUID step) {
        if (old.contains(step) || !young.add(step)) {
            return false;
        }
        if (young.size() >= reach) {
            old = young;
            young = new UuidSet();
        }
        return true;
    }
}
