package org.kepil.data.history;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read.
 *
 * @param source   name of the recorded history; identities are made from it
 * @param zone     where times without an offset were written down; null if such times are errors
 * @param maxBytes most bytes of unpacked content
 */
public record HistoryOptions(String source, @Nullable ZoneId zone, long maxBytes) {
}
