package org.kepil.kernel.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a document within Kepil. The same paper brought again is another one. */
public record DocumentId(@JsonValue UUID value) {

    @JsonCreator
    public DocumentId {
    }

    /** Reads the form that {@link #toString()} writes. @throws IllegalArgumentException if it is no UUID */
    public static DocumentId of(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
