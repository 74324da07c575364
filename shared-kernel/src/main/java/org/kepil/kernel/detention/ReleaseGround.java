package org.kepil.kernel.detention;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kepil.kernel.Coded;
import org.kepil.kernel.person.Open;

/** Why nobody is detained any more: one of the rulebook of the country. */
public record ReleaseGround(@JsonValue @Open String code) implements Coded {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReleaseGround {
        Coded.require(code);
    }
}
