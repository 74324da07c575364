package org.kepil.kernel.court;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kepil.kernel.Coded;
import org.kepil.kernel.person.Open;

/** Why a court asks for counsel: one of the rulebook of the country. */
public record CounselGround(@JsonValue @Open String code) implements Coded {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CounselGround {
        Coded.require(code);
    }
}
