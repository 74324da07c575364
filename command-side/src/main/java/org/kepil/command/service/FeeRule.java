package org.kepil.command.service;

import org.kepil.command.decision.Rule;

/** The rules of acts of services and of paying for them. */
enum FeeRule implements Rule {

    NEW_ACT_REQUIRED,
    ONE_ACT_FOR_A_STAGE,
    ENDED_STAGE_REQUIRED,
    TARIFF_REQUIRED,
    BASE_VALUE_REQUIRED,
    TOLD_INPUTS_REQUIRED,
    KNOWN_ACT_REQUIRED,
    SUBMITTED_ACT_REQUIRED,
    ACCEPTED_ACT_REQUIRED,
    EXACT_AMOUNT_REQUIRED,
    FOUR_EYES_REQUIRED;

    @Override
    public String feature() {
        return "fee";
    }
}
