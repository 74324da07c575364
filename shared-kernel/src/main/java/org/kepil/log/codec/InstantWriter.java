package org.kepil.log.codec;

import java.time.Instant;
import org.kepil.kernel.InstantText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

final class InstantWriter extends ValueSerializer<Instant> {

    @Override
    public void serialize(Instant value, JsonGenerator json, SerializationContext context) {
        json.writeString(InstantText.of(value));
    }
}
