package org.kepil.kernel.partner;

import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;

/** The partner's system sends and asks no more. What it sent stays. */
@Stored(value = "partner.PartnerRevoked", stream = "partner")
public record PartnerRevoked(PartnerId partnerId, @Open String reason) implements PartnerEvent {
}
