package org.kepil.kernel.advocate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an entry in the register of advocates. */
public record AdvocateId(@JsonValue UUID value) {

    @JsonCreator
    public AdvocateId {
    }

    /** Reads the form that {@link #toString()} writes. @throws IllegalArgumentException if it is no UUID */
    public static AdvocateId of(String text) {
        return new AdvocateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
