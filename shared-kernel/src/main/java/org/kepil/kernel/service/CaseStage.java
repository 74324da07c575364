package org.kepil.kernel.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kepil.kernel.Coded;
import org.kepil.kernel.person.Open;

/** A stage of the proceedings that an advocate is paid for by itself: one of the rulebook of the case's country. */
public record CaseStage(@JsonValue @Open String code) implements Coded {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CaseStage {
        Coded.require(code);
    }
}
