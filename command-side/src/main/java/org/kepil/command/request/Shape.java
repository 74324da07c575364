package org.kepil.command.request;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kepil.command.web.Invalid;
import org.kepil.command.web.Violation;
import org.kepil.form.RequestForm;

/** Tells what a form does not allow as people are told it. */
final class Shape {

    private Shape() {
    }

    /** @throws Invalid naming every field and the rule that stands against it */
    static void require(RequestForm form, Map<String, @Nullable String> fields) {
        List<Violation> violations = form.faults(fields).stream()
                .map(fault -> new Violation(fault.field(), rule(fault.rule()))).distinct().toList();
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }

    /** The last part of the message key of what stands against a field. */
    static String rule(String keyword) {
        return switch (keyword) {
            case "required", "minLength" -> "required";
            case "maxLength" -> "too-long";
            case "enum" -> "choice";
            case "additionalProperties" -> "unknown";
            default -> "format";
        };
    }
}
