package org.kepil.command.court;

import org.kepil.command.decision.Rule;

/** The rules of what is recorded about courts. */
public enum CourtRule implements Rule {

    REQUESTED_CASE_REQUIRED,
    STAGE_OF_MATTER_REQUIRED,
    FIRST_OUTCOME_REQUIRED,
    OWN_CASE_REQUIRED,
    COURT_OF_CASE_REQUIRED;

    @Override
    public String feature() {
        return "court";
    }
}
