package org.kepil.kernel.assignment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kepil.kernel.Coded;
import org.kepil.kernel.person.Open;

/** Why an advocate leaves a case that goes on: a ground of the rulebook of the case's country. */
public record EarlyEndGround(@JsonValue @Open String code) implements Coded {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EarlyEndGround {
        Coded.require(code);
    }
}
