package org.kepil.command.accesspoint;

import org.kepil.command.decision.Rule;

/** The rules of the register of access points. */
public enum AccessPointRule implements Rule {

    UNIQUE_CODE_REQUIRED,
    OPEN_ACCESS_POINT_REQUIRED,
    CLOSING_AFTER_OPENING_REQUIRED;

    @Override
    public String feature() {
        return "accesspoint";
    }
}
