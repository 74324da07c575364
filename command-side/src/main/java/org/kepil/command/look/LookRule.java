package org.kepil.command.look;

import org.kepil.command.decision.Rule;

/** The rules of looks. */
enum LookRule implements Rule {

    NEW_LOOK_REQUIRED;

    @Override
    public String feature() {
        return "look";
    }
}
