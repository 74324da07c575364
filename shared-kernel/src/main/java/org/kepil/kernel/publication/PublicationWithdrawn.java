package org.kepil.kernel.publication;

import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;

/** The service does not stand by the table any more. It can be counted again all the same. */
@Stored(value = "publication.PublicationWithdrawn", stream = "publication")
public record PublicationWithdrawn(PublicationId publicationId, @Open String reason) implements PublicationEvent {
}
