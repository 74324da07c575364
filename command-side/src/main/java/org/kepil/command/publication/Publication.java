package org.kepil.command.publication;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.publication.PublicationRule.PERIOD_OVER_REQUIRED;
import static org.kepil.command.publication.PublicationRule.SUPPRESSION_REQUIRED;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Asked;
import org.kepil.kernel.publication.PeriodFrozen;
import org.kepil.kernel.publication.PublicationId;
import org.kepil.kernel.publication.PublicationWithdrawn;

/** The table of a period, as it was published. */
public class Publication {

    /** Below this nobody is hidden. */
    private static final int LEAST_THRESHOLD = 2;

    @AggregateIdentifier
    private @Nullable PublicationId publicationId;
    private boolean withdrawn;

    /** For the repository, which tells the new object its history. */
    Publication() {
    }

    /** A period is over when its last day is over everywhere that the service has clocks, which are ahead of Greenwich. */
    @CommandHandler
    Publication(FreezePeriod command, Asked asked) {
        if (LocalDate.ofInstant(asked.receivedAt(), ZoneOffset.UTC).isBefore(command.period().below())) {
            throw PERIOD_OVER_REQUIRED.broken();
        }
        if (command.smallest() < LEAST_THRESHOLD) {
            throw SUPPRESSION_REQUIRED.broken();
        }
        apply(command.frozen());
    }

    @CommandHandler
    long handle(WithdrawPublication command) {
        if (!withdrawn) {
            apply(new PublicationWithdrawn(command.publicationId(), command.reason()));
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(PeriodFrozen event) {
        publicationId = event.publicationId();
    }

    @EventSourcingHandler
    void on(PublicationWithdrawn event) {
        withdrawn = true;
    }
}
