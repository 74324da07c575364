package org.kepil.command.correction;

import org.kepil.command.decision.Rule;

/** The rules of setting facts right. */
enum CorrectionRule implements Rule {

    REQUEST_REQUIRED,
    KNOWN_FACT_REQUIRED,
    FITTING_VALUE_REQUIRED,
    OTHER_VALUE_REQUIRED,
    PAST_TIME_REQUIRED,
    NEW_CORRECTION_REQUIRED,
    ONE_PROPOSAL_FOR_A_FACT,
    OPEN_PROPOSAL_REQUIRED,
    UNCHANGED_FACT_REQUIRED,
    FOUR_EYES_REQUIRED;

    @Override
    public String feature() {
        return "correction";
    }
}
