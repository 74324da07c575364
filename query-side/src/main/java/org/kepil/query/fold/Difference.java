package org.kepil.query.fold;

import org.jspecify.annotations.Nullable;

/**
 * One row that is not what the fold says.
 *
 * @param stored   what the table says; null where it has no such row
 * @param folded   what the fold says; null where it makes no such row
 * @param position the event that last set the row, as the fold says, else as the table says
 */
public record Difference(String key, @Nullable String stored, @Nullable String folded, long position) {
}
