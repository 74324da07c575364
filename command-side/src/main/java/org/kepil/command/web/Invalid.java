package org.kepil.command.web;

import java.util.List;

/** The request does not have the shape that it should have. */
public final class Invalid extends RuntimeException {

    private final transient List<Violation> violations;

    public Invalid(List<Violation> violations) {
        super(violations.toString());
        this.violations = List.copyOf(violations);
    }

    /** @param rule last part of the message key {@code error.<rule>} */
    public Invalid(String field, String rule) {
        this(List.of(new Violation(field, rule)));
    }

    List<Violation> violations() {
        return violations;
    }
}
