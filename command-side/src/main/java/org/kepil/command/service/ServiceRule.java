package org.kepil.command.service;

import org.kepil.command.decision.Rule;

/** The rules of the register of actions. */
enum ServiceRule implements Rule {

    OWN_CASE_REQUIRED,
    LISTED_SERVICE_REQUIRED,
    STAGE_OF_MATTER_REQUIRED,
    FINISHED_SERVICE_REQUIRED,
    FREE_TIME_REQUIRED,
    NEW_SERVICE_REQUIRED,
    UNCLAIMED_STAGE_REQUIRED,
    RUNNING_STAGE_REQUIRED;

    @Override
    public String feature() {
        return "service";
    }
}
