package org.kepil.command.advocate;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.advocate.AdvocateRule.NO_OTHER_SUSPENSION_REQUIRED;
import static org.kepil.command.advocate.AdvocateRule.SUSPENSION_REQUIRED;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.advocate.AdvocateEntered;
import org.kepil.kernel.advocate.AdvocateEvent;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.advocate.AdvocateReinstated;
import org.kepil.kernel.advocate.AdvocateSuspended;

/** An entry in the register of advocates. */
public class Advocate {

    @AggregateIdentifier
    private @Nullable AdvocateId advocateId;
    private @Nullable AdvocateEvent last;

    /** For the repository, which tells the new object its history. */
    Advocate() {
    }

    @CommandHandler
    Advocate(EnterAdvocate command) {
        apply(command.entered());
    }

    @CommandHandler
    long handle(SuspendAdvocate command) {
        var suspended = new AdvocateSuspended(command.advocateId(), command.orderNumber(), command.ground());
        if (!suspended.equals(last)) {
            if (last instanceof AdvocateSuspended) {
                throw NO_OTHER_SUSPENSION_REQUIRED.broken();
            }
            apply(suspended);
        }
        return getVersion();
    }

    @CommandHandler
    long handle(ReinstateAdvocate command) {
        var reinstated = new AdvocateReinstated(command.advocateId(), command.orderNumber());
        if (!reinstated.equals(last)) {
            if (!(last instanceof AdvocateSuspended)) {
                throw SUSPENSION_REQUIRED.broken();
            }
            apply(reinstated);
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(AdvocateEntered event) {
        advocateId = event.advocateId();
        last = event;
    }

    @EventSourcingHandler
    void on(AdvocateSuspended event) {
        last = event;
    }

    @EventSourcingHandler
    void on(AdvocateReinstated event) {
        last = event;
    }
}
