package org.kepil.query.partner;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.kernel.partner.PartnerKind;

/**
 * A partner, as sign-in and administrators need it.
 *
 * @param offices     to which it may send
 * @param secretSince when it got the secret that it has
 * @param revoked     why it was revoked; null while it is not. A revoked partner is kept, and let in no more
 */
public record PartnerRow(PartnerId partnerId, String clientId, String name, PartnerKind kind, List<OfficeId> offices,
        Instant secretSince, @Nullable String revoked, long version) {
}
