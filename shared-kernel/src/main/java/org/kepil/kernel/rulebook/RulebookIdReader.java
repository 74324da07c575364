package org.kepil.kernel.rulebook;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads {@code KG/2022-1}. */
final class RulebookIdReader extends StdDeserializer<RulebookId> {

    RulebookIdReader() {
        super(RulebookId.class);
    }

    @Override
    public RulebookId deserialize(JsonParser parser, DeserializationContext context) {
        return RulebookId.parse(parser.getString());
    }
}
