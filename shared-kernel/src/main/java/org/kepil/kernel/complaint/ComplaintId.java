package org.kepil.kernel.complaint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.UUID;

/** Identifies a complaint within Kepil. */
public record ComplaintId(@JsonValue UUID value) {

    @JsonCreator
    public ComplaintId {
    }

    /** Reads the form that {@link #toString()} writes. @throws IllegalArgumentException if it is no UUID */
    public static ComplaintId of(String text) {
        return new ComplaintId(UUID.fromString(text));
    }

    /** What people call the complaint: the first eight signs of the identifier. */
    public String number() {
        return "C-" + value.toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
