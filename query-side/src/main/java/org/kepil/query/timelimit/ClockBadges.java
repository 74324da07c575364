package org.kepil.query.timelimit;

import org.kepil.query.page.ClockCard.Badge;
import org.kepil.query.page.Words;

/** How the state of a clock is drawn: class, symbol, word. */
final class ClockBadges {

    private ClockBadges() {
    }

    static Badge of(Clock clock, Words words) {
        boolean warned = clock.state() == ClockState.MET && !clock.alarms().isEmpty();
        return new Badge(style(clock.state()), icon(clock.state()),
                warned ? words.text("limits.met-after-alarm") : words.of(clock.state()));
    }

    private static String style(ClockState state) {
        return switch (state) {
            case OVERDUE, BROKEN -> "broken";
            case AT_RISK -> "risk";
            case RUNNING -> "run";
            case PAUSED, NOT_STARTED -> "pause";
            case MET -> "met";
        };
    }

    private static String icon(ClockState state) {
        return switch (state) {
            case OVERDUE, BROKEN -> "circle-x";
            case AT_RISK -> "alert-triangle";
            case RUNNING -> "clock";
            case PAUSED -> "clock-pause";
            case NOT_STARTED -> "hourglass";
            case MET -> "check";
        };
    }
}
