package org.kepil.kernel.publication;

import org.kepil.kernel.Event;

/** What can happen to a publication. */
public sealed interface PublicationEvent extends Event permits PeriodFrozen, PublicationWithdrawn {

    /** The publication that the fact is about. */
    PublicationId publicationId();
}
