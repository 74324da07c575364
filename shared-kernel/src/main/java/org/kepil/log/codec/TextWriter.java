package org.kepil.log.codec;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes text that can be read again. */
final class TextWriter extends ValueSerializer<String> {

    @Override
    public void serialize(String value, JsonGenerator json, SerializationContext context) {
        json.writeString(WholeText.of(value));
    }
}
