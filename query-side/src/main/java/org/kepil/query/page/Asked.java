package org.kepil.query.page;

import org.jspecify.annotations.Nullable;
import org.kepil.query.Moment;

/**
 * The moment that a reader asked for.
 *
 * @param unreadable whether something else was asked for that is no time; then the moment is now
 * @param stride     how far the reader wants to step from there; null for as far as the page proposes
 */
public record Asked(Moment moment, boolean unreadable, @Nullable Stride stride) {

    public boolean past() {
        return moment.past();
    }

    /** The page at the same time and with the same stride. @param asOf as the address has it */
    public Address keep(Address page, @Nullable String asOf) {
        return page.with(Times.PARAMETER, past() ? asOf : null)
                .with(Times.STRIDE, stride == null ? null : stride.code());
    }
}
