package org.kepil.command.party;

import org.kepil.command.decision.Rule;

/** The rules of parties. */
public enum PartyRule implements Rule {

    REQUEST_REQUIRED,
    OPEN_CASE_REQUIRED;

    @Override
    public String feature() {
        return "party";
    }
}
