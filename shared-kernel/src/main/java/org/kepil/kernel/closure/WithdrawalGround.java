package org.kepil.kernel.closure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kepil.kernel.Coded;
import org.kepil.kernel.person.Open;

/** Why the client wants no more aid: a ground of the rulebook of the case's country. */
public record WithdrawalGround(@JsonValue @Open String code) implements Coded {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WithdrawalGround {
        Coded.require(code);
    }
}
