package org.kepil.command.office;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeOpened;
import org.kepil.kernel.office.OfficeRenamed;

/** An office of the service. */
public class Office {

    @AggregateIdentifier
    private @Nullable OfficeId officeId;
    private @Nullable String name;

    /** For the repository, which tells the new object its history. */
    Office() {
    }

    @CommandHandler
    Office(OpenOffice command) {
        apply(command.opened());
    }

    @CommandHandler
    long handle(RenameOffice command) {
        if (!command.name().equals(name)) {
            apply(new OfficeRenamed(command.officeId(), command.name()));
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(OfficeOpened event) {
        officeId = event.officeId();
        name = event.name();
    }

    @EventSourcingHandler
    void on(OfficeRenamed event) {
        name = event.name();
    }
}
