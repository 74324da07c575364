package org.kepil.kernel.closure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kepil.kernel.Coded;
import org.kepil.kernel.person.Open;

/** Why a case stands still: a ground of the rulebook of the case's country. */
public record SuspensionGround(@JsonValue @Open String code) implements Coded {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SuspensionGround {
        Coded.require(code);
    }
}
