package org.kepil.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Axon's event store over the engine, as processors read it: first what is there, then what comes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventStoreTailTest {

    private TestLog log;
    private Sequencer sequencer;
    private EmbeddedEventStore store;

    @BeforeEach
    void open() {
        log = new TestLog();
        sequencer = new Sequencer(log.sequencer());
        sequencer.start();
        store = EmbeddedEventStore.builder().storageEngine(log.engine).fetchDelay(20).build();
    }

    @AfterEach
    void close() {
        store.shutDown();
        sequencer.close();
        log.close();
    }

    @Test
    void a_reader_gets_what_is_there_and_then_what_comes() throws InterruptedException {
        UUID aggregate = log.stream(30);
        try (var stream = store.openStream(store.createTailToken())) {
            assertThat(take(stream, 30)).containsExactlyElementsOf(positions(0, 30));
            for (int sequence = 30; sequence < 60; sequence++) {
                log.engine.appendEvents(TestLog.event(aggregate, sequence));
            }
            assertThat(take(stream, 30)).containsExactlyElementsOf(positions(30, 60));
        }
    }

    @Test
    void two_readers_from_different_places_each_get_their_own() throws InterruptedException {
        log.stream(20);
        try (var all = store.openStream(null); var late = store.openStream(store.createHeadToken())) {
            log.stream(20);
            assertThat(take(all, 40)).containsExactlyElementsOf(positions(0, 40));
            assertThat(take(late, 5)).isSorted();
        }
    }

    private static List<Long> take(BlockingStream<TrackedEventMessage<?>> stream, int count)
            throws InterruptedException {
        Stream.Builder<Long> taken = Stream.builder();
        for (int index = 0; index < count; index++) {
            assertThat(comes(stream)).isTrue();
            taken.add(stream.nextAvailable().trackingToken().position().orElseThrow());
        }
        return taken.build().toList();
    }

    /** Asks until the deadline: the store wakes its readers also for events that have no position yet. */
    private static boolean comes(BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        boolean there = stream.hasNextAvailable(1, TimeUnit.SECONDS);
        while (!there && System.nanoTime() < deadline) {
            there = stream.hasNextAvailable(1, TimeUnit.SECONDS);
        }
        return there;
    }

    private static List<Long> positions(long from, long to) {
        return LongStream.range(from, to).boxed().toList();
    }
}
