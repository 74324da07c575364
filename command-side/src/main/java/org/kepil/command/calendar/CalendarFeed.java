package org.kepil.command.calendar;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.calendar.FeedRule.OWN_CALENDAR_REQUIRED;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Asked;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.calendar.FeedAddressIssued;
import org.kepil.kernel.calendar.FeedAddressRevoked;
import org.kepil.kernel.calendar.FeedId;
import org.kepil.kernel.office.OfficeId;

/**
 * The address of one calendar. Only the advocate asks for that of the advocate's own, and only the office for that of the
 * office; an advocate's is also revoked by the service, in case the advocate cannot.
 */
public class CalendarFeed {

    @AggregateIdentifier
    private @Nullable FeedId feedId;
    private @Nullable FeedAddressIssued issued;
    private boolean readable;

    /** For the repository, which tells the new object its history. */
    CalendarFeed() {
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(IssueFeedAddress command, Asked asked) {
        if (command.advocateId() == null ? !ofOffice(command.officeId(), asked) : !by(command.advocateId(), asked)) {
            throw OWN_CALENDAR_REQUIRED.broken();
        }
        if (!readable || !command.issued().equals(issued)) {
            apply(command.issued());
        }
        return getVersion();
    }

    @CommandHandler
    long handle(RevokeFeedAddress command, Asked asked) {
        if (issued == null || issued.advocateId() == null
                ? !ofOffice(issued == null ? null : issued.officeId(), asked)
                : asked.byAdvocateOtherThan(issued.advocateId())) {
            throw OWN_CALENDAR_REQUIRED.broken();
        }
        if (readable) {
            apply(new FeedAddressRevoked(command.feedId()));
        }
        return getVersion();
    }

    private static boolean by(AdvocateId advocate, Asked asked) {
        return asked.act().role() == Role.ADVOCATE && !asked.byAdvocateOtherThan(advocate);
    }

    /** Whoever belongs to no office acts for each. */
    private static boolean ofOffice(@Nullable OfficeId office, Asked asked) {
        OfficeId own = asked.act().officeId();
        return asked.act().role() != Role.ADVOCATE && (own == null || own.equals(office));
    }

    @EventSourcingHandler
    void on(FeedAddressIssued event) {
        feedId = event.feedId();
        issued = event;
        readable = true;
    }

    @EventSourcingHandler
    void on(FeedAddressRevoked event) {
        readable = false;
    }
}
