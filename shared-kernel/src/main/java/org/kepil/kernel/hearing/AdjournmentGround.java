package org.kepil.kernel.hearing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kepil.kernel.Coded;
import org.kepil.kernel.person.Open;

/** Why a hearing was put off: a ground of the rulebook of the case's country. */
public record AdjournmentGround(@JsonValue @Open String code) implements Coded {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AdjournmentGround {
        Coded.require(code);
    }
}
