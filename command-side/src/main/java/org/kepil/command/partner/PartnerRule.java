package org.kepil.command.partner;

import org.kepil.command.decision.Rule;

/** The rules of the register of partners. */
public enum PartnerRule implements Rule {

    UNIQUE_CLIENT_ID_REQUIRED,
    OFFICE_REQUIRED,
    PARTNER_IN_FORCE_REQUIRED;

    @Override
    public String feature() {
        return "partner";
    }
}
