package org.kepil.standalone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        checkPart(schema, value, at, faults);
        if (value.isObject()) {
            JsonNode form = resolve(schema);
            Set<String> known = members(form);
            boolean open = known.isEmpty() || form.has("additionalProperties");
            value.propertyStream().filter(member -> !open && !known.contains(member.getKey()))
                    .forEach(member -> faults.add(at + "/" + member.getKey() + ": is not published"));
        }
    }

    /** Holds the value against one part of a schema; members that another part names are not its affair. */
    private void checkPart(JsonNode schema, JsonNode value, String at, List<String> faults) {
        JsonNode form = resolve(schema);
        for (String choice : List.of("oneOf", "anyOf")) {
            if (form.has(choice) && form.path(choice).valueStream().noneMatch(each -> fits(each, value))) {
                faults.add(at + ": matches none of " + choice);
            }
        }
        form.path("allOf").valueStream().forEach(each -> checkPart(each, value, at, faults));
        checkType(form, value, at, faults);
        if (form.has("enum") && form.path("enum").valueStream().noneMatch(value::equals)) {
            faults.add(at + ": " + value + " is none of " + form.path("enum"));
        }
        if (value.isObject()) {
            checkMembers(form, value, at, faults);
        }
        for (int i = 0; value.isArray() && form.has("items") && i < value.size(); i++) {
            check(form.path("items"), value.path(i), at + "/" + i, faults);
        }
    }

    private boolean fits(JsonNode schema, JsonNode value) {
        List<String> faults = new ArrayList<>();
        checkPart(schema, value, "", faults);
        return faults.isEmpty();
    }

    private void checkMembers(JsonNode form, JsonNode value, String at, List<String> faults) {
        form.path("required").valueStream().map(JsonNode::asString).filter(name -> !value.has(name))
                .forEach(name -> faults.add(at + "/" + name + ": is missing"));
        JsonNode known = form.path("properties");
        JsonNode others = form.path("additionalProperties");
        value.propertyStream().forEach(member -> {
            JsonNode expected = known.has(member.getKey()) ? known.path(member.getKey()) : others;
            if (expected.isObject()) {
                check(expected, member.getValue(), at + "/" + member.getKey(), faults);
            }
        });
    }

    /** The names of all members that any part of the schema knows. */
    private Set<String> members(JsonNode schema) {
        JsonNode form = resolve(schema);
        Set<String> names = new HashSet<>(form.path("properties").propertyNames());
        for (String parts : List.of("allOf", "oneOf", "anyOf")) {
            form.path(parts).valueStream().forEach(part -> names.addAll(members(part)));
        }
        return names;
    }

    private static void checkType(JsonNode form, JsonNode value, String at, List<String> faults) {
        JsonNode type = form.path("type");
        List<String> types = type.isArray()
                ? type.valueStream().map(JsonNode::asString).toList()
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

    private JsonNode resolve(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : resolve(document.at(reference.substring(1)));
    }
}
