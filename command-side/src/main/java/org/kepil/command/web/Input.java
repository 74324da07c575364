package org.kepil.command.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the body of a request says: a flat record of texts, codes, identifiers and instants, the same for a JSON caller
 * and for a form. Its components carry the constraints of shape; they are read by {@link InputReader}.
 */
public interface Input {

    /** When it happened in the world; null if the caller does not say. */
    default @Nullable Instant occurredAt() {
        return null;
    }

    /** When Kepil was told; null if the caller does not say. */
    default @Nullable Instant reportedAt() {
        return null;
    }

    /** A time that is set for something; null where the request sets none. */
    default @Nullable Instant scheduledAt() {
        return null;
    }
}
