package org.kepil.query.provider;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.provider.ProviderKind;

/**
 * An organisation outside the service.
 *
 * @param contact how it can be reached; null if the register does not say
 * @param removed why the work with it ended; null as long as it goes on
 * @param version sequence of the entry's last event, from 0
 */
public record ProviderRow(ProviderId providerId, String code, String name, ProviderKind kind, OfficeId officeId,
        @Nullable String contact, Instant enteredAt, @Nullable String removed, long version) {
}
