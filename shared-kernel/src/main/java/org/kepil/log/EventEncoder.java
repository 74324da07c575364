package org.kepil.log;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.InstantText;

/** Brings messages to the form in which the log keeps them. */
final class EventEncoder {

    private final EventCodec codec;
    private final EventTypes types;

    EventEncoder(EventCodec codec, EventTypes types) {
        this.codec = codec;
        this.types = types;
    }

    NewEvent encode(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> domain) || !(message.getPayload() instanceof Event event)) {
            throw new IllegalArgumentException("The log keeps events of aggregates only, not " + message);
        }
        UUID eventId = UUID.fromString(message.getIdentifier());
        return new NewEvent(UUID.fromString(domain.getAggregateIdentifier()),
                Math.toIntExact(domain.getSequenceNumber()), eventId, types.number(event.getClass()),
                occurredAt(message.getMetaData()), codec.payload(eventId, event),
                codec.metadata(message.getMetaData()));
    }

    private static @Nullable Instant occurredAt(Map<String, ?> metadata) {
        Object told = metadata.get("occurredAt");
        return switch (told) {
            case null -> null;
            case Instant instant -> instant;
            default -> InstantText.read(told.toString());
        };
    }
}
