package org.kepil.kernel.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kepil.kernel.Coded;
import org.kepil.kernel.person.Open;

/** What a document is: one of the papers that the rulebook of the country lists. */
public record DocumentType(@JsonValue @Open String code) implements Coded {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DocumentType {
        Coded.require(code);
    }
}
