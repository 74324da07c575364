package org.kepil.kernel.hearing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a hearing within Kepil. */
public record HearingId(@JsonValue UUID value) {

    @JsonCreator
    public HearingId {
    }

    /** Reads the form that {@link #toString()} writes. @throws IllegalArgumentException if it is no UUID */
    public static HearingId of(String text) {
        return new HearingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
