package org.kepil.command.handling;

import org.kepil.command.decision.Rule;

/** The rules of who works on a case. */
public enum HandlingRule implements Rule {

    WAITING_CASE_REQUIRED,
    NOBODY_ELSE_REQUIRED,
    ANOTHER_CASE_REQUIRED,
    OWN_OFFICE_REQUIRED,
    TAKEN_CASE_REQUIRED,
    NOTHING_WAITS;

    @Override
    public String feature() {
        return "handling";
    }
}
