package org.kepil.kernel.assignment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kepil.kernel.Coded;
import org.kepil.kernel.person.Open;

/** Why somebody chose the advocate by hand instead of by turn: a ground of the rulebook of the case's country. */
public record OfferGround(@JsonValue @Open String code) implements Coded {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OfferGround {
        Coded.require(code);
    }
}
