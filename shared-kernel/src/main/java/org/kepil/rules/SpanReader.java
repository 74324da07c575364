package org.kepil.rules;

import java.time.Duration;
import org.kepil.kernel.rulebook.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads how long a limit is: one of {@code elapsed: PT1H}, {@code office: PT4H}, {@code days: 30}, {@code workdays: 10}. */
final class SpanReader extends StdDeserializer<Span> {

    SpanReader() {
        super(Span.class);
    }

    @Override
    public Span deserialize(JsonParser parser, DeserializationContext context) {
        JsonNode span = context.readTree(parser);
        var only = span.properties().iterator().next();
        return switch (only.getKey()) {
            case "elapsed" -> new Span.Elapsed(Duration.parse(only.getValue().asString()));
            case "office" -> new Span.OfficeTime(Duration.parse(only.getValue().asString()));
            case "days" -> new Span.Days(only.getValue().asInt());
            case "workdays" -> new Span.WorkingDays(only.getValue().asInt());
            default -> throw new IllegalArgumentException("A limit is not counted in " + only.getKey());
        };
    }
}
