package org.kepil.kernel.timelimit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kepil.kernel.Coded;
import org.kepil.kernel.person.Open;

/** A time limit of a rulebook. The same limit keeps its code from version to version. */
public record LimitCode(@JsonValue @Open String code) implements Coded {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LimitCode {
        Coded.require(code);
    }
}
