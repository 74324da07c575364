package org.kepil.command.duplicate;

import org.kepil.command.decision.Rule;

/** The rules of laying cases side by side. */
public enum DuplicateRule implements Rule {

    REQUEST_REQUIRED,
    OTHER_CASE_REQUIRED,
    OPEN_CASE_REQUIRED,
    OWN_OFFICE_REQUIRED,
    UNDECIDED_REQUEST_REQUIRED,
    ORIGINAL_THAT_GOES_ON_REQUIRED;

    @Override
    public String feature() {
        return "duplicate";
    }
}
