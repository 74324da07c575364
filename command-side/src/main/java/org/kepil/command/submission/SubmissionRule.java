package org.kepil.command.submission;

import org.kepil.command.decision.Rule;

/** The rules of what partners send. */
public enum SubmissionRule implements Rule {

    SAME_BODY_REQUIRED,
    OFFICE_OF_PARTNER_REQUIRED,
    KIND_OF_PARTNER_REQUIRED;

    @Override
    public String feature() {
        return "submission";
    }
}
