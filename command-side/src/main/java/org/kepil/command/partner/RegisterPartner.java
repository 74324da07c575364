package org.kepil.command.partner;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.decision.Creation;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.kernel.partner.PartnerKind;
import org.kepil.kernel.partner.PartnerRegistered;

/** Lets the system of a body outside the service in. The identifier follows from the client id, which is nobody else's. */
public record RegisterPartner(@TargetAggregateIdentifier PartnerId partnerId, String clientId, String name,
        PartnerKind kind, List<OfficeId> offices) implements Creation {

    public RegisterPartner {
        offices = List.copyOf(offices);
    }

    public RegisterPartner(String clientId, String name, PartnerKind kind, List<OfficeId> offices) {
        this(idOf(clientId), clientId, name, kind, offices);
    }

    /** The identifier of the partner with this client id. */
    public static PartnerId idOf(String clientId) {
        return new PartnerId(NamedId.of("partner", clientId));
    }

    @Override
    public PartnerRule unique() {
        return PartnerRule.UNIQUE_CLIENT_ID_REQUIRED;
    }

    PartnerRegistered registered() {
        return new PartnerRegistered(partnerId, clientId, name, kind, offices);
    }
}
