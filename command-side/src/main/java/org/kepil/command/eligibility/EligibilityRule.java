package org.kepil.command.eligibility;

import org.kepil.command.decision.Rule;

/** The rules of deciding about a request. */
enum EligibilityRule implements Rule {

    REQUEST_REQUIRED,
    OPEN_CASE_REQUIRED,
    UNDECIDED_REQUEST_REQUIRED,
    MATTER_OF_CATEGORY_REQUIRED,
    INCOME_REQUIRED,
    ASKED_INCOME_REQUIRED,
    WHOLE_AMOUNT_REQUIRED,
    BASE_VALUE_REQUIRED,
    INCOME_WITHIN_LIMIT_REQUIRED,
    PAPERS_OR_DAY_REQUIRED,
    LATER_DAY_REQUIRED;

    @Override
    public String feature() {
        return "eligibility";
    }
}
