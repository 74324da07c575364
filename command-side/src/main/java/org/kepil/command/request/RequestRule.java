package org.kepil.command.request;

import org.kepil.command.decision.Rule;

/** The rules of a request. */
public enum RequestRule implements Rule {

    NEW_CASE_REQUIRED,
    FEWER_DRAFTS_REQUIRED;

    @Override
    public String feature() {
        return "request";
    }
}
