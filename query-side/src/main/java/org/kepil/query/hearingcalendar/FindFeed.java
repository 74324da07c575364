package org.kepil.query.hearingcalendar;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.calendar.FeedId;

/** What is known of the address of calendars? */
public final class FindFeed {

    private FindFeed() {
    }

    /**
     * Has this calendar an address? Answered by {@link State}.
     *
     * @param version oldest version that satisfies the reader: it is waited for at most two seconds; -1 for any
     */
    @Shows(Sight.NOBODY)
    public record OfReader(FeedId feedId, long version, SignedIn reader) {
    }

    /** @param feed null for a calendar that never had an address */
    public record State(@Nullable Feed feed) {
    }

    /** Whoever knows the secret may read. Answered by {@link Subscription}, or by nothing where no calendar has it. */
    @Shows(Sight.HEARINGS)
    public record ByToken(String tokenHash) {
    }
}
