package org.kepil.command.complaint;

import org.kepil.command.decision.Rule;

/** The rules of complaints. */
public enum ComplaintRule implements Rule {

    ALARM_REQUIRED,
    NEW_COMPLAINT_REQUIRED,
    SUBJECT_REQUIRED,
    KNOWN_CASE_REQUIRED,
    ADVOCATE_REQUIRED,
    OPEN_COMPLAINT_REQUIRED,
    OWNER_REQUIRED,
    OWN_COMPLAINT_REQUIRED,
    INDEPENDENCE_REQUIRED,
    INVESTIGATION_REQUIRED,
    ANSWER_REQUIRED,
    ENDED_COMPLAINT_REQUIRED;

    @Override
    public String feature() {
        return "complaint";
    }
}
