package org.kepil.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kepil.log.TestLog.ACT;
import static org.kepil.log.TestLog.event;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.Recorded;

/** The engine without transactions around it, one thread at a time. The conformance kit sets threads against it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LogEngineTest {

    private static TestLog log;

    @BeforeAll
    static void open() {
        log = new TestLog();
    }

    @AfterAll
    static void close() {
        log.close();
    }

    @Test
    void an_aggregate_is_read_before_its_events_have_positions() {
        UUID aggregate = log.stream(3);
        var stream = log.engine.readEvents(aggregate.toString(), 1);
        assertThat(stream.peek().getSequenceNumber()).isEqualTo(1);
        assertThat(stream.next().getPayload()).isEqualTo(event(aggregate, 1).getPayload());
        assertThat(stream.next().getSequenceNumber()).isEqualTo(2);
        assertThat(stream.hasNext()).isFalse();
        assertThat(stream.getLastSequenceNumber()).isEqualTo(2);
        assertThat(log.engine.lastSequenceNumberFor(aggregate.toString())).contains(2L);
        assertThat(log.engine.lastSequenceNumberFor(UUID.randomUUID().toString())).isEmpty();
    }

    @Test
    void several_events_of_several_streams_are_one_append_in_their_order() throws SQLException {
        Map<UUID, Integer> counts = new LinkedHashMap<>();
        counts.put(UUID.randomUUID(), 3);
        counts.put(UUID.randomUUID(), 40);
        List<DomainEventMessage<?>> events = TestLog.events(counts);
        log.sequence();
        long before = log.reader.head();
        log.engine.appendEvents(events);
        log.sequence();
        assertThat(log.reader.after(before, 100)).extracting(Recorded::eventId)
                .containsExactlyElementsOf(events.stream().map(e -> UUID.fromString(e.getIdentifier())).toList());
    }

    @Test
    void what_was_told_stands_beside_what_was_recorded() throws SQLException {
        UUID aggregate = UUID.randomUUID();
        Instant longAgo = Instant.parse("1997-03-01T08:15:30.123Z");
        log.engine.appendEvents(event(aggregate, 0, ACT.occurred(longAgo)));
        log.sequence();
        Recorded<?> recorded = log.reader.stream(aggregate, Long.MAX_VALUE).getFirst();
        assertThat(recorded.occurredAt()).isEqualTo(longAgo);
        assertThat(recorded.recordedAt()).isAfter(longAgo);
        assertThat(recorded.act().rulebook()).isEqualTo("test");
        assertThat(Sql.number(log.database.owner(), "select extract(epoch from occurred_at) * 1000 from log.event"
                + " where aggregate_id = '" + aggregate + "'")).isEqualTo(longAgo.toEpochMilli());
    }

    @Test
    void a_taken_place_in_a_stream_is_a_concurrency_conflict_and_leaves_nothing() {
        UUID aggregate = log.stream(1);
        long stored = log.count("event");
        assertThatThrownBy(() -> log.engine.appendEvents(event(aggregate, 1), event(aggregate, 0)))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(log.count("event")).isEqualTo(stored);
    }

    @Test
    void an_event_without_its_predecessor_is_refused() {
        UUID aggregate = log.stream(1);
        assertThatThrownBy(() -> log.engine.appendEvents(event(aggregate, 2)))
                .isInstanceOf(MissingPredecessorException.class).hasMessageContaining(aggregate.toString());
        assertThatThrownBy(() -> log.engine.appendEvents(event(aggregate, 1), event(aggregate, 3)))
                .isInstanceOf(MissingPredecessorException.class);
        assertThat(log.engine.lastSequenceNumberFor(aggregate.toString())).contains(0L);
    }

    @Test
    void an_event_of_no_aggregate_is_not_taken() {
        assertThatThrownBy(() -> log.engine.appendEvents(GenericEventMessage.asEventMessage("text")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tracking_sees_positions_only_and_goes_on_where_it_ended() throws SQLException {
        log.sequence();
        var token = log.engine.createHeadToken();
        UUID aggregate = log.stream(1);
        Iterator<? extends TrackedEventMessage<?>> tail = log.engine.readEvents(token, true).iterator();
        assertThat(tail.hasNext()).isFalse();
        log.sequence();
        assertThat(tail.hasNext()).isTrue();
        assertThat(((DomainEventMessage<?>) tail.next()).getAggregateIdentifier()).isEqualTo(aggregate.toString());
        assertThat(tail.hasNext()).isFalse();
    }

    @Test
    void tracking_reads_many_batches_densely() throws SQLException {
        log.engine.appendEvents(TestLog.events(Map.of(UUID.randomUUID(), 2_500)));
        log.sequence();
        assertThat(log.engine.readEvents(null, false).map(LogEngineTest::position))
                .containsExactlyElementsOf(LongStream.rangeClosed(0, log.reader.head()).boxed().toList());
    }

    private static long position(TrackedEventMessage<?> message) {
        return message.trackingToken().position().orElseThrow();
    }

    @Test
    void a_replay_token_tracks_from_what_it_wraps() throws SQLException {
        log.stream(2);
        log.sequence();
        var token = ReplayToken.createReplayToken(log.engine.createHeadToken(), log.engine.createTailToken());
        assertThat(log.engine.readEvents(token, false).mapToLong(LogEngineTest::position).findFirst()).hasValue(0);
    }

    @Test
    void a_token_at_an_instant_cuts_the_order_in_two() throws SQLException {
        log.stream(2);
        log.sequence();
        long head = log.reader.head();
        Instant at = log.reader.sequencedAt(head).orElseThrow();
        assertThat(log.reader.positionAt(at)).isEqualTo(head);
        assertThat(((GlobalSequenceTrackingToken) log.engine.createTokenAt(at)).getGlobalIndex()).isLessThan(head);
        assertThat(log.engine.createTokenAt(at.plusSeconds(1))).isEqualTo(log.engine.createHeadToken());
        assertThat(log.engine.createTokenAt(Instant.EPOCH)).isEqualTo(log.engine.createTailToken());
        assertThat(log.reader.positionAt(Instant.EPOCH)).isEqualTo(-1);
    }
}
