package org.kepil.query.duplicate;

import org.jspecify.annotations.Nullable;

/**
 * One line of two cases side by side.
 *
 * @param field last part of the message key {@code duplicates.field.<field>}
 * @param same  null where one of the two is not known, so that nothing follows
 */
record Compared(String field, String one, String other, @Nullable Boolean same) {
}
