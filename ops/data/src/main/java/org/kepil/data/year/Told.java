package org.kepil.data.year;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;
import org.kepil.kernel.person.PersonId;

/** Something that happened in a case, when it was told, and whom the case is about. */
record Told(DomainEventMessage<?> event, Instant at, int caseNumber, PersonId person) {
}
