package org.kepil.query.page;

import org.kepil.query.Moment;

/**
 * The moment that a reader asked for.
 *
 * @param unreadable whether something else was asked for that is no time; then the moment is now
 */
public record Asked(Moment moment, boolean unreadable) {

    public boolean past() {
        return moment.past();
    }
}
