package org.kepil.data.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds.
 *
 * @param rows       rows below the header, empty lines aside
 * @param steps      rows that can be stored
 * @param badRows    rows that cannot
 * @param cases      different cases among the steps
 * @param activities different activities among the steps
 * @param firstAt    the earliest step; null if there is none
 * @param lastAt     the latest step; null if there is none
 * @param readable   false if the reading had to end before the end of the file
 */
record Findings(long rows, long steps, long badRows, long cases, long activities, @Nullable Instant firstAt,
        @Nullable Instant lastAt, boolean readable) {
}
