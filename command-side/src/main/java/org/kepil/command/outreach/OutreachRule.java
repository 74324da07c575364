package org.kepil.command.outreach;

import org.kepil.command.decision.Rule;

/** The rules of outreach. */
public enum OutreachRule implements Rule {

    NEW_OUTREACH_REQUIRED,
    PAST_DAY_REQUIRED,
    OWN_OUTREACH_REQUIRED;

    @Override
    public String feature() {
        return "outreach";
    }
}
