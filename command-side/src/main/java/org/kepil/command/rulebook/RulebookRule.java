package org.kepil.command.rulebook;

import org.kepil.command.decision.Rule;

/** The rules of changing the rules, and of deciding by them. */
public enum RulebookRule implements Rule {

    NEW_VERSION_REQUIRED,
    OPEN_PROPOSAL_REQUIRED,
    FOUR_EYES_REQUIRED,
    RULES_IN_FORCE_REQUIRED,
    LISTED_CODE_REQUIRED;

    @Override
    public String feature() {
        return "rulebook";
    }
}
