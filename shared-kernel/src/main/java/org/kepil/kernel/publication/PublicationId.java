package org.kepil.kernel.publication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a publication. */
public record PublicationId(@JsonValue UUID value) {

    @JsonCreator
    public PublicationId {
    }

    /** Reads the form that {@link #toString()} writes. @throws IllegalArgumentException if it is no UUID */
    public static PublicationId of(String text) {
        return new PublicationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
