package org.kepil.query.page;

import org.jspecify.annotations.Nullable;
import org.kepil.query.Moment;

/**
 * The moment that a reader asked for.
 *
 * @param unreadable what was asked for instead, which is no time; then the moment is now. Null if it could be read
 * @param stride     how far the reader wants to step from there; null for as far as the page proposes
 */
public record Asked(Moment moment, @Nullable String unreadable, @Nullable Stride stride) {

    public boolean past() {
        return moment.past();
    }

    /**
     * The page at the same time and with the same stride.
     *
     * @param asOf as the address has it
     */
    public Address keep(Address page, @Nullable String asOf) {
        return page.with(Times.PARAMETER, past() ? asOf : null)
                .with(Times.STRIDE, stride == null ? null : stride.code());
    }
}
