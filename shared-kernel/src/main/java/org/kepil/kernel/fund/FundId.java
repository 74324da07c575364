package org.kepil.kernel.fund;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an entry in the register of funds. */
public record FundId(@JsonValue UUID value) {

    @JsonCreator
    public FundId {
    }

    /** Reads the form that {@link #toString()} writes. @throws IllegalArgumentException if it is no UUID */
    public static FundId of(String text) {
        return new FundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
