package org.kepil.log.conformance;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.kepil.log.TestLog;

/** Events for the kit. */
final class Sample {

    private Sample() {
    }

    static DomainEventMessage<?> event(UUID aggregate, long sequence) {
        return TestLog.event(aggregate, sequence);
    }

    static DomainEventMessage<?> first() {
        return event(UUID.randomUUID(), 0);
    }

    /** The first event of a new stream, whose message says that it was made so long ago; so does what was told. */
    static DomainEventMessage<?> first(Duration ago) {
        Instant then = GenericEventMessage.clock.instant().minus(ago);
        var event = TestLog.event(UUID.randomUUID(), 0, TestLog.ACT.occurred(then));
        return new GenericDomainEventMessage<>(event.getType(), event.getAggregateIdentifier(), 0, event, () -> then);
    }
}
