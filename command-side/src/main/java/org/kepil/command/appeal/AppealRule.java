package org.kepil.command.appeal;

import org.kepil.command.decision.Rule;

/** The rules of what becomes of a decision. */
enum AppealRule implements Rule {

    DECISION_REQUIRED,
    UNSERVED_DECISION_REQUIRED,
    REFUSAL_REQUIRED,
    ONE_APPEAL_REQUIRED,
    ROUTE_OF_REFUSAL_REQUIRED,
    OPEN_APPEAL_REQUIRED,
    OPEN_CASE_REQUIRED,
    OTHER_PERSON_REQUIRED;

    @Override
    public String feature() {
        return "appeal";
    }
}
