package org.kepil.log.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.kepil.log.conformance.Scenario.Kind;

/** Places in a stream and in the whole log. */
final class OrderScenarios {

    private OrderScenarios() {
    }

    static List<Scenario> all() {
        return List.of(
                new Scenario("a taken place in a stream is a ConcurrencyException", Kind.CONFLICT,
                        OrderScenarios::conflict),
                new Scenario("the loser of a race for a place learns it and leaves nothing", Kind.CONFLICT,
                        OrderScenarios::race),
                new Scenario("an event without its predecessor is refused", Kind.CONFLICT, OrderScenarios::gap),
                new Scenario("positions are dense although appends are aborted", Kind.ORDER, OrderScenarios::dense),
                new Scenario("positions agree with the order of each stream", Kind.ORDER,
                        OrderScenarios::orderOfStreams));
    }

    private static void conflict(Subject subject) {
        UUID aggregate = UUID.randomUUID();
        subject.append(Sample.event(aggregate, 0));
        subject.append(Sample.event(aggregate, 1));
        assertThatThrownBy(() -> subject.append(Sample.event(aggregate, 1))).isInstanceOf(ConcurrencyException.class);
    }

    private static void race(Subject subject) {
        UUID aggregate = UUID.randomUUID();
        subject.append(Sample.event(aggregate, 0));
        HeldAppend winner = HeldAppend.of(subject, Sample.event(aggregate, 1));
        HeldAppend bystander = HeldAppend.of(subject, Sample.first());
        winner.commit();
        assertThatThrownBy(() -> subject.append(Sample.event(aggregate, 1), Sample.event(aggregate, 2)))
                .isInstanceOf(ConcurrencyException.class);
        bystander.commit();
        assertThat(subject.engine().lastSequenceNumberFor(aggregate.toString())).contains(1L);
    }

    private static void gap(Subject subject) {
        UUID aggregate = UUID.randomUUID();
        subject.append(Sample.event(aggregate, 0));
        assertThat(catchThrowable(() -> subject.append(Sample.event(aggregate, 2))))
                .withFailMessage("took event 2 of a stream that ends at 0").isNotNull();
    }

    private static void dense(Subject subject) {
        for (int round = 0; round < 5; round++) {
            subject.append(Sample.first());
            subject.abort(Sample.first());
        }
        Tail tail = new Tail(subject);
        tail.poll();
        List<Long> positions = positions(tail);
        assertThat(positions).withFailMessage("positions " + positions)
                .containsExactlyElementsOf(LongStream.range(0, 5).boxed().toList());
    }

    private static List<Long> positions(Tail tail) {
        return tail.seen().stream().map(message -> message.trackingToken().position().orElseThrow()).toList();
    }

    /** Each stream is written by its own thread, event after event; the tail reads meanwhile. */
    private static void orderOfStreams(Subject subject) {
        List<UUID> streams = IntStream.range(0, 8).mapToObj(_ -> UUID.randomUUID()).toList();
        Tail tail = new Tail(subject);
        var writers = new Writers(streams.stream().<Runnable>map(stream -> () -> write(subject, stream)).toList());
        while (writers.areBusy()) {
            tail.poll();
        }
        tail.poll();
        Map<String, Long> next = new HashMap<>();
        for (TrackedEventMessage<?> message : tail.seen()) {
            DomainEventMessage<?> event = (DomainEventMessage<?>) message;
            assertThat(event.getSequenceNumber()).isEqualTo(next.getOrDefault(event.getAggregateIdentifier(), 0L));
            next.merge(event.getAggregateIdentifier(), 1L, Long::sum);
        }
        assertThat(tail.seen()).hasSize(streams.size() * 25);
    }

    private static void write(Subject subject, UUID stream) {
        for (int sequence = 0; sequence < 25; sequence++) {
            subject.append(Sample.event(stream, sequence));
        }
    }
}
