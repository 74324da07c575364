package org.kepil.command.advocate;

import org.kepil.command.decision.Rule;

/** The rules of the register of advocates. */
public enum AdvocateRule implements Rule {

    UNIQUE_REGISTER_NUMBER_REQUIRED,
    ENTERED_ADVOCATE_REQUIRED,
    GOOD_STANDING_REQUIRED,
    NO_OTHER_SUSPENSION_REQUIRED,
    SUSPENSION_REQUIRED,
    IN_REGISTER_REQUIRED,
    EXCLUSION_REQUIRED,
    REENTRY_TERM_REQUIRED;

    @Override
    public String feature() {
        return "advocate";
    }
}
