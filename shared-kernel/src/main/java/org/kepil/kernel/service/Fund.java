package org.kepil.kernel.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kepil.kernel.Coded;
import org.kepil.kernel.person.Open;

/** Whose money it is: the code of a donor's fund. Where nothing is named it is the state budget's. */
public record Fund(@JsonValue @Open String code) implements Coded {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Fund {
        Coded.require(code);
    }
}
