package org.kepil.query;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The point of the record at which a question is asked: what Kepil knew then. */
public sealed interface Moment {

    /** As much as the view knows. */
    record Now() implements Moment {
    }

    /** All that was recorded up to an instant, in the years 1900 to 2199. */
    record At(Instant recordedAt) implements Moment {

        /** @throws BadParameter for an instant in any other year */
        public At {
            Sane.instant("asOf", recordedAt);
        }
    }

    /** All events up to a position, that one included; zero or more. */
    record Position(long value) implements Moment {
    }

    /**
     * Reads a query parameter: nothing, a position, or an instant such as {@code 2026-11-22T09:30:00Z}.
     *
     * @throws IllegalArgumentException if the text is neither, or too far away
     */
    static Moment of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new Now();
        }
        try {
            return text.strip().matches("\\d{1,18}")
                    ? new Position(Long.parseLong(text.strip()))
                    : new At(Instant.parse(text.strip()));
        } catch (DateTimeParseException neither) {
            throw new IllegalArgumentException("neither an instant nor a position", neither);
        }
    }

    /** The moment, or now where none is given. */
    static Moment orNow(@Nullable Moment given) {
        return given == null ? new Now() : given;
    }

    /** Whether the question is about the past; then nothing may be changed through its answer. */
    default boolean past() {
        return !(this instanceof Now);
    }
}
