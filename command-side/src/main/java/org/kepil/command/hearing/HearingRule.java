package org.kepil.command.hearing;

import org.kepil.command.decision.Rule;

/** The rules of hearings. */
enum HearingRule implements Rule {

    GRANT_REQUIRED,
    OPEN_CASE_REQUIRED,
    OWN_CASE_REQUIRED,
    NEW_HEARING_REQUIRED,
    KNOWN_HEARING_REQUIRED,
    SCHEDULED_HEARING_REQUIRED,
    APPOINTED_TIME_REQUIRED;

    @Override
    public String feature() {
        return "hearing";
    }
}
