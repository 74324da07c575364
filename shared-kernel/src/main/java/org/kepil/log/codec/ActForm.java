package org.kepil.log.codec;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kepil.kernel.InstantText;
import org.kepil.kernel.act.Act;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the act behind an event: a flat object of texts. */
final class ActForm {

    private static final List<String> KEYS = Act.KEYS.stream().sorted().toList();
    private static final String OCCURRED = "occurredAt";
    private static final String REPORTED = "reportedAt";
    private static final int USUAL_BYTES = 512;

    private final JsonMapper mapper;
    private final ObjectReader reader;

    ActForm(JsonMapper mapper) {
        this.mapper = mapper;
        this.reader = mapper.readerFor(new TypeReference<HashMap<String, String>>() {
        });
    }

    byte[] write(Map<String, ?> metadata) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try (JsonGenerator json = mapper.createGenerator(bytes)) {
            json.writeStartObject();
            for (String key : KEYS) {
                Object value = metadata.get(key);
                if (value != null) {
                    json.writeStringProperty(key, WholeText.of(text(key, value)));
                }
            }
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    Act read(byte[] metadata) {
        return Act.of(reader.<HashMap<String, String>>readValue(metadata));
    }

    private static String text(String key, Object value) {
        if (key.equals(OCCURRED) || key.equals(REPORTED)) {
            return InstantText.of(value instanceof Instant at ? at : InstantText.read(value.toString()));
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
