package org.kepil.kernel.partner;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an entry in the register of partners. */
public record PartnerId(@JsonValue UUID value) {

    @JsonCreator
    public PartnerId {
    }

    /** Reads the form that {@link #toString()} writes. @throws IllegalArgumentException if it is no UUID */
    public static PartnerId of(String text) {
        return new PartnerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
