package org.kepil.kernel.eligibility;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kepil.kernel.Coded;
import org.kepil.kernel.person.Open;

/** Why aid was granted: a category of people with a right to it, of the rulebook of the case's country. */
public record GrantGround(@JsonValue @Open String code) implements Coded {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GrantGround {
        Coded.require(code);
    }
}
