package org.kepil.kernel.outreach;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an event of outreach or training. */
public record OutreachId(@JsonValue UUID value) {

    @JsonCreator
    public OutreachId {
    }

    /** Reads the form that {@link #toString()} writes. @throws IllegalArgumentException if it is no UUID */
    public static OutreachId of(String text) {
        return new OutreachId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
