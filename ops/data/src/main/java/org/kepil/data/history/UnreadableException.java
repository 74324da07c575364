package org.kepil.data.history;

import java.util.List;

/** The file cannot be read, or not any further. */
final class UnreadableException extends Exception {

    private final transient List<RowError> errors;

    UnreadableException(List<RowError> errors) {
        super("The file cannot be read.", null, false, false);
        this.errors = List.copyOf(errors);
    }

    UnreadableException(RowError error) {
        this(List.of(error));
    }

    List<RowError> errors() {
        return errors;
    }
}
