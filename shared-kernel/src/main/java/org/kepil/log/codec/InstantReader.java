package org.kepil.log.codec;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.kepil.kernel.InstantText;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

final class InstantReader extends ValueDeserializer<Instant> {

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) {
        return InstantText.read(json.getValueAsString("")).truncatedTo(ChronoUnit.MILLIS);
    }
}
