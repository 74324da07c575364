package org.kepil.kernel.partner;

import org.kepil.kernel.Event;

/** What can happen to a partner. Its secret is no part of history. */
public sealed interface PartnerEvent extends Event permits PartnerRegistered, PartnerSecretRotated, PartnerRevoked {

    /** The entry that the fact is about. */
    PartnerId partnerId();
}
