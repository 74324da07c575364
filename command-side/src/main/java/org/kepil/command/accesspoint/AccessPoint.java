package org.kepil.command.accesspoint;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.accesspoint.AccessPointRule.CLOSING_AFTER_OPENING_REQUIRED;
import static org.kepil.command.accesspoint.AccessPointRule.OPEN_ACCESS_POINT_REQUIRED;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.accesspoint.AccessPointChanged;
import org.kepil.kernel.accesspoint.AccessPointClosed;
import org.kepil.kernel.accesspoint.AccessPointId;
import org.kepil.kernel.accesspoint.AccessPointOpened;
import org.kepil.kernel.accesspoint.Reach;

/** An access point. */
public class AccessPoint {

    @AggregateIdentifier
    private @Nullable AccessPointId accessPointId;
    private @Nullable Reach reach;
    private LocalDate from = LocalDate.MIN;
    private @Nullable LocalDate closedFrom;

    /** For the repository, which tells the new object its history. */
    AccessPoint() {
    }

    @CommandHandler
    AccessPoint(OpenAccessPoint command) {
        apply(command.opened());
    }

    @CommandHandler
    long handle(ChangeAccessPoint command) {
        if (closedFrom != null) {
            throw OPEN_ACCESS_POINT_REQUIRED.broken();
        }
        if (!command.reach().equals(reach)) {
            apply(new AccessPointChanged(command.accessPointId(), command.reach()));
        }
        return getVersion();
    }

    @CommandHandler
    long handle(CloseAccessPoint command) {
        if (command.from().isBefore(from)) {
            throw CLOSING_AFTER_OPENING_REQUIRED.broken();
        }
        if (closedFrom == null) {
            apply(new AccessPointClosed(command.accessPointId(), command.from()));
        } else if (!closedFrom.equals(command.from())) {
            throw OPEN_ACCESS_POINT_REQUIRED.broken();
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(AccessPointOpened event) {
        accessPointId = event.accessPointId();
        reach = event.reach();
        from = event.from();
    }

    @EventSourcingHandler
    void on(AccessPointChanged event) {
        reach = event.reach();
    }

    @EventSourcingHandler
    void on(AccessPointClosed event) {
        closedFrom = event.from();
    }
}
