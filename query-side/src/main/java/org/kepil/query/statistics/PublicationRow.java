package org.kepil.query.statistics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.publication.PublicationId;

/**
 * A publication.
 *
 * @param by        who froze it, under the name of that day
 * @param withdrawn why the service does not stand by it any more; null while it does
 * @param version   sequence of the last event, from 0
 */
public record PublicationRow(PublicationId publicationId, String country, String period, int edition, long asOf,
        String sha256, int smallest, Instant frozenAt, String by, @Nullable String withdrawn, long version) {
}
