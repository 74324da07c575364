package org.kepil.command.submission;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.submission.SubmissionReceived;
import org.springframework.stereotype.Component;
import org.kepil.kernel.court.CounselRequested;

/**
 * Finds what was sent before. The log itself is the memory: what began a case stands in its first events, so a repetition is
 * known whoever answers it, and as long as the case is kept.
 */
@Component
class Submissions {

    private final EventStore events;

    Submissions(EventStore events) {
        this.events = events;
    }

    /** What the partner sent first under this reference; empty if nothing. */
    Optional<Earlier> earlier(Submitted again, @Nullable Instant occurredAt) {
        List<? extends DomainEventMessage<?>> begun = events.readEvents(again.caseId().toString()).asStream().limit(3)
                .toList();
        if (begun.size() < 2 || !(begun.get(1).getPayload() instanceof SubmissionReceived received)
                || !(begun.getFirst().getPayload() instanceof CaseEvent beginning)) {
            return Optional.empty();
        }
        String told = (String) begun.getFirst().getMetaData().get("occurredAt");
        boolean same = Objects.equals(told, occurredAt == null ? null : occurredAt.toString());
        boolean ofCourt = begun.size() < 3 || !(begun.get(2).getPayload() instanceof CounselRequested asked)
                ? !(again instanceof SubmitCounselRequest)
                : again instanceof SubmitCounselRequest && again.repeats(asked);
        return Optional.of(new Earlier(received.receipt(), same && ofCourt && again.repeats(beginning)));
    }

    /** What was sent before. @param same whether it was the same as now */
    record Earlier(String receipt, boolean same) {
    }
}
