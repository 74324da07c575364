package org.kepil.data.year;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.advocate.AdvocateSuspended;
import org.kepil.log.RecordedMessage;

/**
 * A store that holds the events of one new case, and of the log what that case asks for: registers and rules. An advocate who
 * was suspended after the time that is told of still takes cases.
 */
final class OneCase implements EventStorageEngine {

    private final EventStore log;
    private final Map<String, List<DomainEventMessage<?>>> read = new HashMap<>();
    private final List<DomainEventMessage<?>> events = new ArrayList<>();

    private final Supplier<Instant> now;

    /** @param now the time that is told of */
    OneCase(EventStore log, Supplier<Instant> now) {
        this.log = log;
        this.now = now;
    }

    void forget() {
        events.clear();
    }

    List<DomainEventMessage<?>> events() {
        return events;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> messages) {
        messages.forEach(message -> events.add((DomainEventMessage<?>) message));
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        List<DomainEventMessage<?>> stream = stream(aggregateIdentifier);
        int first = (int) Math.min(firstSequenceNumber, stream.size());
        return DomainEventStream.of(stream.subList(first, stream.size()));
    }

    private List<DomainEventMessage<?>> stream(String aggregate) {
        return !events.isEmpty() && events.getFirst().getAggregateIdentifier().equals(aggregate)
                ? List.copyOf(events)
                : read.computeIfAbsent(aggregate, this::ofTheLog).stream().filter(this::happened).toList();
    }

    private boolean happened(DomainEventMessage<?> message) {
        return !(message.getPayload() instanceof AdvocateSuspended) || !(message instanceof RecordedMessage<?> known)
                || !known.recorded().occurredAt().isAfter(now.get());
    }

    private List<DomainEventMessage<?>> ofTheLog(String aggregate) {
        List<DomainEventMessage<?>> stream = new ArrayList<>();
        log.readEvents(aggregate).forEachRemaining(stream::add);
        return stream;
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        List<DomainEventMessage<?>> stream = stream(aggregateIdentifier);
        return stream.isEmpty() ? Optional.empty() : Optional.of(stream.getLast().getSequenceNumber());
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    /** @throws UnsupportedOperationException always */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("A case that is decided in memory has no snapshots.");
    }

    /** @throws UnsupportedOperationException always: nobody follows what is not stored */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken trackingToken,
            boolean mayBlock) {
        throw new UnsupportedOperationException("Nobody follows a case that is decided in memory.");
    }
}
