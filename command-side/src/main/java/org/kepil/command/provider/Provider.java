package org.kepil.command.provider;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.provider.ProviderEntered;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.provider.ProviderRemoved;

/** An organisation outside the service. */
public class Provider {

    @AggregateIdentifier
    private @Nullable ProviderId providerId;
    private boolean removed;

    /** For the repository, which tells the new object its history. */
    Provider() {
    }

    @CommandHandler
    Provider(EnterProvider command) {
        apply(command.entered());
    }

    @CommandHandler
    long handle(RemoveProvider command) {
        if (!removed) {
            apply(new ProviderRemoved(command.providerId(), command.reason()));
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(ProviderEntered event) {
        providerId = event.providerId();
    }

    @EventSourcingHandler
    void on(ProviderRemoved event) {
        removed = true;
    }
}
