package org.kepil.command.detention;

import org.kepil.command.decision.Rule;

/** The rules of the defence of detained persons. */
public enum DetentionRule implements Rule {

    NEW_NOTICE_REQUIRED,
    DETENTION_BEFORE_NOTICE_REQUIRED,
    NOTICE_REQUIRED,
    OPEN_CASE_REQUIRED,
    ADVOCATE_REQUIRED,
    OWN_CASE_REQUIRED,
    ARRIVAL_REQUIRED,
    FIRST_RECORD_REQUIRED;

    @Override
    public String feature() {
        return "detention";
    }
}
