package org.kepil.query.hearingcalendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.calendar.FeedId;
import org.kepil.kernel.office.OfficeId;

/**
 * The address of a calendar for programs that subscribe to it.
 *
 * @param advocateId whose hearings it shows; null for those of an office
 * @param officeId   whose hearings it shows; null for those of an advocate
 * @param tokenHash  of the secret in the address; null while it has none
 * @param issuedAt   when it was given its last address
 * @param version    sequence of its last event, from 0
 */
public record Feed(FeedId feedId, @Nullable AdvocateId advocateId, @Nullable OfficeId officeId,
        @Nullable String tokenHash, Instant issuedAt, long version) {

    /** Whether anybody can read it. */
    public boolean readable() {
        return tokenHash != null;
    }
}
