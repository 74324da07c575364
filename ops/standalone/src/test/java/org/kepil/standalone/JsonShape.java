package org.kepil.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** Holds JSON against the part of JSON Schema that the published document uses, and names every place that differs. */
final class JsonShape {

    private final JsonNode document;

    JsonShape(JsonNode document) {
        this.document = document;
    }

    /** What is wrong, each with its JSON Pointer; empty if nothing is. */
    List<String> faults(JsonNode schema, JsonNode value) {
        List<String> faults = new ArrayList<>();
        check(schema, value, "", faults);
        return faults;
    }

    private void check(JsonNode schema, JsonNode value, String at, List<String> faults) {
        JsonNode form = resolve(schema);
        for (String choice : List.of("oneOf", "anyOf")) {
            if (form.has(choice) && choices(form.path(choice)).noneMatch(each -> faults(each, value).isEmpty())) {
                faults.add(at + ": matches none of " + choice);
            }
        }
        choices(form.path("allOf")).forEach(each -> check(each, value, at, faults));
        checkType(form, value, at, faults);
        if (form.has("enum") && choices(form.path("enum")).noneMatch(value::equals)) {
            faults.add(at + ": " + value + " is none of " + form.path("enum"));
        }
        if (value.isObject()) {
            checkMembers(form, value, at, faults);
        } else if (value.isArray() && form.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                check(form.path("items"), value.path(i), at + "/" + i, faults);
            }
        }
    }

    private void checkMembers(JsonNode form, JsonNode value, String at, List<String> faults) {
        choices(form.path("required")).map(JsonNode::asString).filter(name -> !value.has(name))
                .forEach(name -> faults.add(at + "/" + name + ": is missing"));
        JsonNode known = form.path("properties");
        value.propertyStream().forEach(member -> {
            String place = at + "/" + member.getKey();
            if (known.has(member.getKey())) {
                check(known.path(member.getKey()), member.getValue(), place, faults);
            } else if (form.path("additionalProperties").isObject()) {
                check(form.path("additionalProperties"), member.getValue(), place, faults);
            } else if (!known.isMissingNode() && !form.path("additionalProperties").asBoolean(false)
                    && !form.has("allOf")) {
                faults.add(place + ": is not published");
            }
        });
    }

    private static void checkType(JsonNode form, JsonNode value, String at, List<String> faults) {
        JsonNode type = form.path("type");
        List<String> types = type.isArray()
                ? choices(type).map(JsonNode::asString).toList()
                : type.isMissingNode() ? List.of() : List.of(type.asString());
        if (!types.isEmpty() && types.stream().noneMatch(each -> is(each, value))) {
            faults.add(at + ": " + value.getNodeType() + " is not " + types);
        }
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException("unknown type " + type);
        };
    }

    private static Stream<JsonNode> choices(JsonNode array) {
        return array.valueStream();
    }

    private JsonNode resolve(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : resolve(document.at(reference.substring(1)));
    }
}
