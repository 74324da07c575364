package org.kepil.command.calendar;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.calendar.FeedAddressIssued;
import org.kepil.kernel.calendar.FeedId;
import org.kepil.kernel.office.OfficeId;

/**
 * Gives a calendar a secret address, instead of the one that it had.
 *
 * @param tokenHash of the secret
 */
public record IssueFeedAddress(@TargetAggregateIdentifier FeedId feedId, @Nullable AdvocateId advocateId,
        @Nullable OfficeId officeId, String tokenHash) {

    /** For the calendar of an advocate. */
    public IssueFeedAddress(AdvocateId advocate, String tokenHash) {
        this(FeedId.of(advocate), advocate, null, tokenHash);
    }

    /** For the calendar of an office. */
    public IssueFeedAddress(OfficeId office, String tokenHash) {
        this(FeedId.of(office), null, office, tokenHash);
    }

    FeedAddressIssued issued() {
        return new FeedAddressIssued(feedId, advocateId, officeId, tokenHash);
    }
}
