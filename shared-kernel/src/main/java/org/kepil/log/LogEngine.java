package org.kepil.log;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Axon's door to the log. Within a transaction of {@link LogTransactions} over the same data source an append waits for
 * the commit; elsewhere it is stored, all or nothing, before the call returns. Aggregates are read from their own
 * stream and never wait for a position; tracking readers see positions only, so no event can turn up behind them.
 * There are no snapshots.
 */
public final class LogEngine implements EventStorageEngine {

    private static final GlobalSequenceTrackingToken BEFORE_ALL = new GlobalSequenceTrackingToken(-1);

    static final String STREAM = """
            select -1::bigint, %s from log.event e where e.aggregate_id = ? and e.seq >= ? order by e.seq
            """.formatted(StoredRow.COLUMNS);
    private static final String LAST_SEQUENCE = """
            select coalesce(max(seq), -1) from log.event where aggregate_id = ?
            """;
    private static final String HEAD = "select coalesce(max(pos), -1) from log.event_log";
    private static final String BEFORE = "select log.position_at(?, false)";

    private final DataSource writer;
    private final RowReader reader;
    private final TrackedRows tracked;
    private final EventEncoder encoder;

    /** Appends and reads with the writer's role, on connections in autocommit mode. */
    public LogEngine(DataSource writer, EventCodec codec) {
        EventTypes types = new EventTypes(writer);
        this.writer = writer;
        this.reader = new RowReader(writer, codec, types);
        this.tracked = new TrackedRows(reader);
        this.encoder = new EventEncoder(codec, types);
    }

    /**
     * Appends in the given order.
     *
     * @throws IllegalArgumentException    if a message is no event of an aggregate with a UUID
     * @throws org.axonframework.modelling.command.ConcurrencyException here or at commit: the stream has moved on
     * @throws MissingPredecessorException here or at commit: an event came without the one before it
     * @throws CommandAlreadyDone          here or at commit: the command has appended before
     * @throws OutcomeUnknownException     here or at commit: the connection broke on the way
     * @throws IllegalStateException       if the transaction of this thread is over another data source
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        List<NewEvent> encoded = new ArrayList<>(events.size());
        for (EventMessage<?> event : events) {
            encoded.add(encoder.encode(event));
        }
        CommandMark cause = CommandMark.current();
        if (!LogTransactions.defer(writer, encoded, cause)) {
            Append append = new Append();
            append.add(encoded, cause);
            AutocommitAppend.execute(writer, append);
        }
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        UUID aggregate = UUID.fromString(aggregateIdentifier);
        return new AggregateStream(reader, reader.rows(STREAM, select -> {
            select.setObject(1, aggregate);
            select.setInt(2, Math.toIntExact(firstSequenceNumber));
        }));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        UUID aggregate = UUID.fromString(aggregateIdentifier);
        long last = reader.number(LAST_SEQUENCE, select -> select.setObject(1, aggregate));
        return last < 0 ? Optional.empty() : Optional.of(last);
    }

    /** A lazy stream that never blocks; at its end it may be asked again, which is how Axon tails it. */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken trackingToken,
            boolean mayBlock) {
        return StreamSupport.stream(new TrackedSpliterator(tracked, positionOf(trackingToken)), false);
    }

    private static long positionOf(@Nullable TrackingToken token) {
        TrackingToken plain = token == null ? BEFORE_ALL : WrappedToken.unwrapLowerBound(token);
        if (plain instanceof GlobalSequenceTrackingToken sequence) {
            return sequence.getGlobalIndex();
        }
        throw new IllegalArgumentException("The log is tracked by position; this token is none: " + plain);
    }

    /** There are none, and looking for one costs a round trip, so nobody looks. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    /** @throws UnsupportedOperationException always: a case has few events */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("The log keeps no snapshots.");
    }

    /** Before the first event there will ever be; never null. */
    @Override
    public TrackingToken createTailToken() {
        return BEFORE_ALL;
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(reader.number(HEAD, select -> {
        }));
    }

    /** A true cut: everything that got its position before the instant, and nothing else, lies before the token. */
    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return new GlobalSequenceTrackingToken(reader.number(BEFORE,
                select -> select.setObject(1, OffsetDateTime.ofInstant(dateTime, ZoneOffset.UTC))));
    }
}
