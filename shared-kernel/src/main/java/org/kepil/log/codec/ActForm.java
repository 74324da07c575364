package org.kepil.log.codec;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kepil.kernel.act.Act;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the act behind an event: a flat object of texts. */
final class ActForm {

    private static final Set<String> INSTANTS = Set.of("occurredAt", "reportedAt");

    private final ObjectWriter writer;
    private final ObjectReader reader;

    ActForm(JsonMapper mapper) {
        TypeReference<Map<String, String>> texts = new TypeReference<>() {
        };
        this.writer = mapper.writerFor(texts);
        this.reader = mapper.readerFor(texts);
    }

    byte[] write(Map<String, ?> metadata) {
        Map<String, String> kept = new TreeMap<>();
        for (String key : Act.KEYS) {
            Object value = metadata.get(key);
            if (value != null) {
                kept.put(key, text(key, value));
            }
        }
        return writer.writeValueAsBytes(kept);
    }

    Act read(byte[] metadata) {
        Map<String, String> texts = reader.readValue(metadata);
        return Act.of(texts);
    }

    private static String text(String key, Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (INSTANTS.contains(key)) {
            return InstantText.of(value instanceof Instant at ? at : Instant.parse(value.toString()));
        }
        return value.toString();
    }
}
