package org.kepil.query.court;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.partner.PartnerId;

/**
 * A case that a court brought.
 *
 * @param askedAt when it came
 * @param asked   the matter in which the court asked for counsel; null if it asked for something else
 */
public record CourtFile(PartnerId partnerId, String receipt, String reference, Instant askedAt,
        @Nullable CourtRow asked) {

    CourtFile with(@Nullable CourtRow now) {
        return new CourtFile(partnerId, receipt, reference, askedAt, now);
    }
}
