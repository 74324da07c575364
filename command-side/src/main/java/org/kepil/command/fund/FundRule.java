package org.kepil.command.fund;

import org.kepil.command.decision.Rule;

/** The rules of the register of funds. */
public enum FundRule implements Rule {

    UNIQUE_CODE_REQUIRED,
    TERM_REQUIRED,
    OPEN_FUND_REQUIRED;

    @Override
    public String feature() {
        return "fund";
    }
}
