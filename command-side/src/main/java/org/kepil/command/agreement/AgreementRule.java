package org.kepil.command.agreement;

import org.kepil.command.decision.Rule;

/** The rules of the register of agreements. */
public enum AgreementRule implements Rule {

    UNIQUE_NUMBER_REQUIRED,
    TERM_REQUIRED,
    RUNNING_AGREEMENT_REQUIRED;

    @Override
    public String feature() {
        return "agreement";
    }
}
