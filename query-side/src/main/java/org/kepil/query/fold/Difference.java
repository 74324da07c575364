package org.kepil.query.fold;

import org.jspecify.annotations.Nullable;

/**
 * One row that is not what the fold says.
 *
 * @param stored   what the table says; null where it has no such row, {@link #WITHHELD} for who may not read it
 * @param folded   what the fold says; null where it makes no such row, {@link #WITHHELD} for who may not read it
 * @param position the event that last set the row, as the fold says, else as the table says
 */
public record Difference(String key, @Nullable String stored, @Nullable String folded, long position) {

    /** Stands for a row that there is, but not for this reader. */
    static final String WITHHELD = "***";

    Difference withheld() {
        return new Difference(key, stored == null ? null : WITHHELD, folded == null ? null : WITHHELD, position);
    }
}
