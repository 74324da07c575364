package org.kepil.data.year;

import java.time.Instant;
import java.util.Comparator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.kepil.kernel.person.PersonId;

/** Something that happened in a case, when it was told, and whom the case is about. */
record Told(DomainEventMessage<?> event, Instant at, int caseNumber, PersonId person) {

    /** The order in which a service would have come to know of it all. In one case nothing is told before what came before it. */
    static final Comparator<Told> ORDER = Comparator.comparing(Told::at).thenComparing(Told::caseNumber)
            .thenComparing(told -> told.event().getSequenceNumber());
}
