package org.kepil.kernel.accesspoint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a place or a line where people reach the service. */
public record AccessPointId(@JsonValue UUID value) {

    @JsonCreator
    public AccessPointId {
    }

    /** Reads the form that {@link #toString()} writes. @throws IllegalArgumentException if it is no UUID */
    public static AccessPointId of(String text) {
        return new AccessPointId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
