package org.kepil.command.eligibility;

import org.kepil.command.decision.Rule;

/** The rules of deciding about a request. */
enum EligibilityRule implements Rule {

    REQUEST_REQUIRED,
    OPEN_CASE_REQUIRED,
    UNDECIDED_REQUEST_REQUIRED;

    @Override
    public String feature() {
        return "eligibility";
    }
}
