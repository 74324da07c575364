package org.kepil.command.timelimit;

import org.kepil.command.decision.Rule;

/** The rules of alarms. */
public enum AlarmRule implements Rule {

    /** Nobody above is told before those were who should have done it. */
    ALARM_REQUIRED;

    @Override
    public String feature() {
        return "timelimit";
    }
}
