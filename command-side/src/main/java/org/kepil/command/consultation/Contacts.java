package org.kepil.command.consultation;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.kepil.kernel.consultation.ConsultationId;
import org.kepil.kernel.consultation.ContactRecorded;
import org.springframework.stereotype.Component;

/** Finds how a consultation began. */
@Component
class Contacts {

    private final EventStore events;

    Contacts(EventStore events) {
        this.events = events;
    }

    /** The contact; empty if there is no such consultation. */
    Optional<ContactRecorded> of(ConsultationId id) {
        return events.readEvents(id.toString()).asStream().limit(1).map(message -> (Object) message.getPayload())
                .filter(ContactRecorded.class::isInstance).map(ContactRecorded.class::cast).findFirst();
    }
}
