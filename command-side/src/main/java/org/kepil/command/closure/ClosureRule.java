package org.kepil.command.closure;

import org.kepil.command.decision.Rule;

/** The rules of closing a case and of going on with it. */
enum ClosureRule implements Rule {

    REQUEST_REQUIRED,
    OPEN_CASE_REQUIRED,
    DECISION_REQUIRED,
    REFUSAL_OUTCOME_REQUIRED,
    REFUSED_AID_REQUIRED,
    HEARINGS_SETTLED_REQUIRED,
    CLOSED_CASE_REQUIRED;

    @Override
    public String feature() {
        return "closure";
    }
}
