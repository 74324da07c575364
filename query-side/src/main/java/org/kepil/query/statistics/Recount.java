package org.kepil.query.statistics;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.publication.PublicationId;

/** Does the log still give the table that was published? Answered by {@link Recounted}. */
@Shows(Sight.NOBODY)
public record Recount(PublicationId publicationId, SignedIn reader) {
}
