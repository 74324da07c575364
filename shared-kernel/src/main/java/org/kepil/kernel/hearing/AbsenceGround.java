package org.kepil.kernel.hearing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kepil.kernel.Coded;
import org.kepil.kernel.person.Open;

/** Why somebody missed a hearing: a ground of the rulebook of the case's country. */
public record AbsenceGround(@JsonValue @Open String code) implements Coded {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AbsenceGround {
        Coded.require(code);
    }
}
