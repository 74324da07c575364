package org.kepil.kernel.closure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kepil.kernel.Coded;
import org.kepil.kernel.person.Open;

/** Why a closed case goes on: a ground of the rulebook of the case's country. */
public record ReopeningGround(@JsonValue @Open String code) implements Coded {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReopeningGround {
        Coded.require(code);
    }
}
