package org.kepil.kernel.assignment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kepil.kernel.Coded;
import org.kepil.kernel.person.Open;

/** Why an advocate does not take a case on: a ground of the rulebook of the case's country. */
public record DeclineGround(@JsonValue @Open String code) implements Coded {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeclineGround {
        Coded.require(code);
    }
}
