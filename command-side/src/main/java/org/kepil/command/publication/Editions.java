package org.kepil.command.publication;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.kepil.kernel.publication.Period;
import org.kepil.kernel.publication.PublicationWithdrawn;
import org.springframework.stereotype.Component;

/** Finds the edition of a period that can be published: the first, or the one after those that were withdrawn. */
@Component
class Editions {

    private final EventStore events;

    Editions(EventStore events) {
        this.events = events;
    }

    /** From 1; one that stands is answered as well, and the log refuses to begin it twice. */
    int next(String country, Period period) {
        int edition = 1;
        while (withdrawn(country, period, edition)) {
            edition++;
        }
        return edition;
    }

    private boolean withdrawn(String country, Period period, int edition) {
        List<Object> history = events.readEvents(FreezePeriod.idOf(country, period, edition).toString()).asStream()
                .<Object>map(message -> message.getPayload()).toList();
        return !history.isEmpty() && history.getLast() instanceof PublicationWithdrawn;
    }
}
