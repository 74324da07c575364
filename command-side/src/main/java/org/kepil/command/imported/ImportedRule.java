package org.kepil.command.imported;

import org.kepil.command.decision.Rule;

/** The rules of taking a recorded history over. */
public enum ImportedRule implements Rule {

    NEW_CASE_REQUIRED,
    IMPORTED_CASE_REQUIRED;

    @Override
    public String feature() {
        return "imported";
    }
}
