package org.kepil.kernel.advocate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kepil.kernel.Coded;
import org.kepil.kernel.person.Open;

/** A language in which an advocate can speak with a client: its ISO 639 code in capitals, such as {@code KY}. */
public record Language(@JsonValue @Open String code) implements Coded {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Language {
        Coded.require(code);
    }
}
