package org.kepil.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the fields of a request: a JSON object of texts, flags and lists of texts, or a form. A field that is empty was not said, and a line ends
 * in {@code \n} whatever a browser makes of it.
 */
final class BodyReader {

    /** More than every field of the longest form at its longest. */
    static final int LIMIT_BYTES = 64 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private BodyReader() {
    }

    /** @throws Invalid if there is more than 64 KiB */
    static byte[] bytes(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(LIMIT_BYTES + 1);
        if (bytes.length > LIMIT_BYTES) {
            throw new Invalid("", "too-large");
        }
        return bytes;
    }

    /** @throws Invalid if the bytes are no JSON object */
    static Body json(byte[] bytes) {
        Map<String, String> texts = new HashMap<>();
        Set<String> flags = new HashSet<>();
        Set<String> lists = new HashSet<>();
        Set<String> strange = new HashSet<>();
        for (Map.Entry<String, JsonNode> field : object(bytes).properties()) {
            JsonNode value = field.getValue();
            if (value.isString()) {
                put(texts, field.getKey(), value.stringValue());
            } else if (value.isBoolean()) {
                put(texts, field.getKey(), value.asString());
                flags.add(field.getKey());
            } else if (value.isArray() && value.valueStream().allMatch(JsonNode::isString)) {
                put(texts, field.getKey(),
                        value.valueStream().map(JsonNode::stringValue).collect(Collectors.joining("\n")));
                lists.add(field.getKey());
            } else if (!value.isNull()) {
                strange.add(field.getKey());
            }
        }
        return new Body(texts, flags, lists, strange, true);
    }

    private static ObjectNode object(byte[] bytes) {
        try {
            if (JSON.readTree(bytes) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException _) {
            // told below: what stood there is nobody's business
        }
        throw new Invalid("", "json");
    }

    static Body form(HttpServletRequest request) {
        Map<String, String> texts = new HashMap<>();
        request.getParameterMap().forEach((field, values) -> put(texts, field, String.join(",", values)));
        return new Body(texts, Set.of(), Set.of(), Set.of(), false);
    }

    private static void put(Map<String, String> texts, String field, String value) {
        String text = value.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (!text.isEmpty()) {
            texts.put(field, text);
        }
    }
}
