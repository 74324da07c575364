package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.log.codec.KepilJson;

import tools.jackson.databind.JsonNode;

/** The check of the contract bites. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonShapeTest {

    private static final JsonNode DOCUMENT = json(
            """
                    {"schemas": {
                      "Case": {"type": "object", "required": ["id"], "properties": {
                        "id": {"type": "string"}, "state": {"enum": ["OPEN", "CLOSED"]},
                        "steps": {"type": "array", "items": {"$ref": "#/schemas/Step"}}}},
                      "Step": {"oneOf": [{"$ref": "#/schemas/Asked"}, {"$ref": "#/schemas/Closed"}]},
                      "Base": {"type": "object", "properties": {"kind": {"type": "string"}}},
                      "Asked": {"allOf": [{"$ref": "#/schemas/Base"}], "required": ["who"], "properties": {"who": {"type": "string"}}},
                      "Closed": {"allOf": [{"$ref": "#/schemas/Base"}], "required": ["why"], "properties": {"why": {"type": "string"}}}
                    }}""");

    @Test
    void what_is_published_has_no_faults() {
        assertThat(faults("""
                {"id": "1", "state": "OPEN", "steps": [{"kind": "a", "who": "Ada"}, {"kind": "c", "why": "done"}]}"""))
                .isEmpty();
    }

    @Test
    void what_is_missing_or_not_published_or_of_another_type_is_named_by_its_place() {
        assertThat(faults("""
                {"state": "LOST", "extra": 1, "steps": [{"kind": 7, "who": "Ada"}, {"kind": "x"}]}"""))
                .containsExactlyInAnyOrder(
                        "/id: is missing", "/state: \"LOST\" is none of [\"OPEN\",\"CLOSED\"]",
                        "/extra: is not published",
                        "/steps/0: matches none of oneOf", "/steps/1: matches none of oneOf");
    }

    private static List<String> faults(String value) {
        return new JsonShape(DOCUMENT).faults(DOCUMENT.at("/schemas/Case"), json(value));
    }

    private static JsonNode json(String text) {
        return KepilJson.mapper().readTree(text);
    }
}
