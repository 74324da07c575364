package org.kepil.kernel.partner;

import java.util.List;
import org.kepil.kernel.Stored;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.Open;

/**
 * The system of a body outside the service may send to some offices.
 *
 * @param clientId what it calls itself when it signs in; unique, lower case
 * @param offices  to which it may send; at least one
 */
@Stored(value = "partner.PartnerRegistered", stream = "partner")
public record PartnerRegistered(PartnerId partnerId, @Open String clientId, @Open String name, PartnerKind kind,
        List<OfficeId> offices) implements PartnerEvent {

    public PartnerRegistered {
        offices = List.copyOf(offices);
    }
}
