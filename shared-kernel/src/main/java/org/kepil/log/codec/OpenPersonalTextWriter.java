package org.kepil.log.codec;

import org.kepil.kernel.person.PersonalText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes personal text in clear, for places outside the log. */
final class OpenPersonalTextWriter extends ValueSerializer<PersonalText> {

    @Override
    public void serialize(PersonalText value, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        switch (value) {
            case PersonalText.Known(String text) -> json.writeStringProperty("known", text);
            case PersonalText.Erased() -> json.writeBooleanProperty("erased", true);
        }
        json.writeEndObject();
    }
}
