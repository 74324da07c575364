package org.kepil.data.imports;

import java.util.Map;

/** What somebody asks for cannot be understood. */
final class InvalidFormException extends Exception {

    private final transient Map<String, String> errors;

    /** @param errors message key of what is wrong, by field */
    InvalidFormException(Map<String, String> errors) {
        super(errors.toString());
        this.errors = Map.copyOf(errors);
    }

    Map<String, String> errors() {
        return errors;
    }
}
