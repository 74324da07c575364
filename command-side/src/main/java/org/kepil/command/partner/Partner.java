package org.kepil.command.partner;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.partner.PartnerRule.OFFICE_REQUIRED;
import static org.kepil.command.partner.PartnerRule.PARTNER_IN_FORCE_REQUIRED;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.kernel.partner.PartnerRegistered;
import org.kepil.kernel.partner.PartnerRevoked;
import org.kepil.kernel.partner.PartnerSecretRotated;

/** A body outside the service whose own system talks to Kepil. */
public class Partner {

    @AggregateIdentifier
    private @Nullable PartnerId partnerId;
    private boolean revoked;

    /** For the repository, which tells the new object its history. */
    Partner() {
    }

    @CommandHandler
    Partner(RegisterPartner command) {
        if (command.offices().isEmpty()) {
            throw OFFICE_REQUIRED.broken();
        }
        apply(command.registered());
    }

    /** Each time another secret. */
    @CommandHandler
    long handle(RotateSecret command) {
        if (revoked) {
            throw PARTNER_IN_FORCE_REQUIRED.broken();
        }
        apply(new PartnerSecretRotated(command.partnerId()));
        return getVersion();
    }

    @CommandHandler
    long handle(RevokePartner command) {
        if (!revoked) {
            apply(new PartnerRevoked(command.partnerId(), command.reason()));
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(PartnerRegistered event) {
        partnerId = event.partnerId();
    }

    @EventSourcingHandler
    void on(PartnerRevoked event) {
        revoked = true;
    }
}
