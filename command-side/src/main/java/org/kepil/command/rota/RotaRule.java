package org.kepil.command.rota;

import org.kepil.command.decision.Rule;

/** The rules of the rota. */
public enum RotaRule implements Rule {

    END_AFTER_BEGINNING_REQUIRED,
    NO_OVERLAP_REQUIRED,
    FREE_ADVOCATE_REQUIRED,
    PRESENT_ADVOCATE_REQUIRED,
    NO_SHIFT_REQUIRED,
    SHIFT_REQUIRED,
    LEAVE_REQUIRED;

    @Override
    public String feature() {
        return "rota";
    }
}
