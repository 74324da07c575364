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
    CLOSED_CASE_REQUIRED,
    OUTCOME_OF_MATTER_REQUIRED,
    WITHDRAWAL_OUTCOME_REQUIRED,
    WITHDRAWAL_REQUIRED,
    TERMINATION_OUTCOME_REQUIRED,
    TERMINATION_REQUIRED,
    RUNNING_CASE_REQUIRED,
    SUSPENDED_CASE_REQUIRED,
    CONTINUING_AID_REQUIRED,
    GRANTED_AID_REQUIRED,
    APPEAL_ROUTE_OF_GROUND_REQUIRED;

    @Override
    public String feature() {
        return "closure";
    }
}
