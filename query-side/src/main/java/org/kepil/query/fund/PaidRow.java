package org.kepil.query.fund;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.service.Fund;

/**
 * Something that a fund pays for. Nobody's client is named.
 *
 * @param subject     the case, consultation or event that it belongs to
 * @param quantity    consultations, minutes of a service, or participants; 0 for a payment
 * @param amountMinor what was paid, in minor units; null where nothing was
 */
public record PaidRow(UUID id, Fund fund, What what, UUID subject, Instant at, long quantity,
        @Nullable Long amountMinor, @Nullable String currency) {

    /** What it pays for. */
    public enum What {
        CONSULTATION,
        SERVICE,
        FEE,
        OUTREACH
    }
}
