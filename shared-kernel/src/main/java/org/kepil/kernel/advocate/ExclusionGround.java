package org.kepil.kernel.advocate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kepil.kernel.Coded;
import org.kepil.kernel.person.Open;

/** Why an advocate was excluded from the register: a ground of the rulebook of the office's country. */
public record ExclusionGround(@JsonValue @Open String code) implements Coded {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ExclusionGround {
        Coded.require(code);
    }
}
