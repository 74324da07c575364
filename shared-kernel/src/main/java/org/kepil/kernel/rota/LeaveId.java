package org.kepil.kernel.rota;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a time for which an advocate is away. */
public record LeaveId(@JsonValue UUID value) {

    @JsonCreator
    public LeaveId {
    }

    /** Reads the form that {@link #toString()} writes. @throws IllegalArgumentException if it is no UUID */
    public static LeaveId of(String text) {
        return new LeaveId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
