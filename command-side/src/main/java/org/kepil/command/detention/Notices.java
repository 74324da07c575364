package org.kepil.command.detention;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.kepil.command.Commands.Answer;
import org.kepil.kernel.detention.DetentionReported;
import org.springframework.stereotype.Component;

/** Finds the notice that was told before. */
@Component
class Notices {

    private final EventStore events;

    Notices(EventStore events) {
        this.events = events;
    }

    /** What the same notice came to when it was first told; empty if it is about another person, or told for the first time. */
    Optional<Answer> first(RecordDetention notice) {
        return events.readEvents(notice.caseId().toString()).asStream().limit(1)
                .map(message -> (Object) message.getPayload())
                .filter(DetentionReported.class::isInstance).map(DetentionReported.class::cast)
                .filter(notice::about).findFirst()
                .map(earlier -> new Answer(earlier.caseId().value(), 0, true));
    }
}
