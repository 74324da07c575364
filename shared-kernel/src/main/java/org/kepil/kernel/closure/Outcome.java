package org.kepil.kernel.closure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kepil.kernel.Coded;
import org.kepil.kernel.person.Open;

/** How a case ended: one of the rulebook of its country. */
public record Outcome(@JsonValue @Open String code) implements Coded {

    /** The case was the same request as another one. No rulebook lists it: a case ends so by being found to be one only. */
    public static final Outcome DUPLICATE = new Outcome("DUPLICATE");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Outcome {
        Coded.require(code);
    }
}
