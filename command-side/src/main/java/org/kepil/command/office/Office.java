package org.kepil.command.office;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.office.OfficeRule.ONE_HEAD_REQUIRED;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.kepil.kernel.office.OfficePlaced;
import org.kepil.kernel.office.OfficeKind;
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
    private final Map<LocalDate, OfficePlaced> places = new HashMap<>();

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

    /** That an office never stands below itself, the register sees to, which knows the places of the others. */
    @CommandHandler
    long handle(PlaceOffice command) {
        if ((command.kind() == OfficeKind.COORDINATION_CENTRE) != (command.parent() == null)) {
            throw ONE_HEAD_REQUIRED.broken();
        }
        if (!command.placed().equals(places.get(command.from()))) {
            apply(command.placed());
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(OfficePlaced event) {
        places.put(event.from(), event);
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
