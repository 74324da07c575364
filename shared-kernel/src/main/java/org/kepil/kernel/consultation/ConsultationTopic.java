package org.kepil.kernel.consultation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kepil.kernel.Coded;
import org.kepil.kernel.person.Open;

/** What a consultation is about: a topic of the rulebook of its country. */
public record ConsultationTopic(@JsonValue @Open String code) implements Coded {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConsultationTopic {
        Coded.require(code);
    }
}
