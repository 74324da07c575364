package org.kepil.kernel.look;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies what one person saw of one thing within one window of time. */
public record LookId(@JsonValue UUID value) {

    @JsonCreator
    public LookId {
    }

    /** Reads the form that {@link #toString()} writes. @throws IllegalArgumentException if it is no UUID */
    public static LookId of(String text) {
        return new LookId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
