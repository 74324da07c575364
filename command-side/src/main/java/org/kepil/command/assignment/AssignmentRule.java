package org.kepil.command.assignment;

import org.kepil.command.decision.Rule;

/** The rules of representation. */
enum AssignmentRule implements Rule {

    GRANT_REQUIRED,
    OPEN_CASE_REQUIRED,
    VACANCY_REQUIRED,
    OFFER_REQUIRED,
    OFFER_IN_TIME_REQUIRED,
    TIME_OVER_REQUIRED,
    OWN_OFFER_REQUIRED,
    HOLDER_REQUIRED,
    OTHER_ADVOCATE_REQUIRED,
    NO_CONFLICT_REQUIRED,
    CANDIDATE_REQUIRED,
    DUTY_ADVOCATE_REQUIRED;

    @Override
    public String feature() {
        return "assignment";
    }
}
