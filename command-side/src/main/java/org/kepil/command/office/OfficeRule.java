package org.kepil.command.office;

import org.kepil.command.decision.Rule;

/** The rules of the register of offices. */
public enum OfficeRule implements Rule {

    UNIQUE_CODE_REQUIRED,
    OPENED_OFFICE_REQUIRED,
    ONE_HEAD_REQUIRED,
    NO_CIRCLE_REQUIRED;

    @Override
    public String feature() {
        return "office";
    }
}
