package org.kepil.kernel.court;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kepil.kernel.Coded;
import org.kepil.kernel.person.Open;

/** How a matter ended before a court: one of the rulebook of the country. */
public record ProceedingsOutcome(@JsonValue @Open String code) implements Coded {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProceedingsOutcome {
        Coded.require(code);
    }
}
