package org.kepil.command.calendar;

import org.kepil.command.decision.Rule;

/** The rules of the addresses of calendars. */
enum FeedRule implements Rule {

    /** Whoever learns the address reads the calendar, so nobody else asks for it. */
    OWN_CALENDAR_REQUIRED;

    @Override
    public String feature() {
        return "calendar";
    }
}
