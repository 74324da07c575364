package org.kepil.draft;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a draft, and the key under which it is kept. */
public record DraftId(@JsonValue UUID value) {

    @JsonCreator
    public DraftId {
    }

    /** @throws IllegalArgumentException if the text is no UUID */
    public static DraftId of(String text) {
        return new DraftId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
