package org.kepil.kernel.partner;

import org.kepil.kernel.Stored;

/** The partner got another secret, and the one before lets nobody in. The secret itself is no part of history. */
@Stored(value = "partner.PartnerSecretRotated", stream = "partner")
public record PartnerSecretRotated(PartnerId partnerId) implements PartnerEvent {
}
