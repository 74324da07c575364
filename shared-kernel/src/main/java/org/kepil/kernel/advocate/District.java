package org.kepil.kernel.advocate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kepil.kernel.Coded;
import org.kepil.kernel.person.Open;

/** A district in which an advocate works: a code that the service agrees on, such as {@code ALAMUDUN}. */
public record District(@JsonValue @Open String code) implements Coded {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public District {
        Coded.require(code);
    }
}
