package org.kepil.command.web;

import org.kepil.command.decision.Rule;

/** The rules of acting at all, whatever the act. */
enum ActRule implements Rule {

    PRESENT_REQUIRED,
    SEEN_VERSION_REQUIRED,
    ONE_REQUEST_PER_KEY_REQUIRED,
    UNDISTURBED_CASE_REQUIRED,
    REACHABLE_LOG_REQUIRED,
    KNOWN_OUTCOME_REQUIRED;

    @Override
    public String feature() {
        return "act";
    }
}
