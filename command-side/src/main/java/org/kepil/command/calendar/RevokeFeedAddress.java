package org.kepil.command.calendar;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.calendar.FeedId;
import org.kepil.kernel.office.OfficeId;

/** Says that a calendar can be read at no address any more. */
public record RevokeFeedAddress(@TargetAggregateIdentifier FeedId feedId) {

    /** That of an advocate. */
    public RevokeFeedAddress(AdvocateId advocate) {
        this(FeedId.of(advocate));
    }

    /** That of an office. */
    public RevokeFeedAddress(OfficeId office) {
        this(FeedId.of(office));
    }
}
