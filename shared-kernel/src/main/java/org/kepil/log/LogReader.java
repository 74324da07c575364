package org.kepil.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;

/** Reads the log without Axon, by position, by stream and by time. Each call is one statement in autocommit. */
public final class LogReader {

    private static final String HEAD = "select coalesce(max(pos), -1) from log.event_log";
    /** The offset keeps the planner from joining with the whole order up to the position. */
    static final String STREAM = """
            select l.pos, %s
            from log.event e cross join lateral (select pos from log.event_log where idx = e.idx offset 0) l
            where e.aggregate_id = ? and l.pos <= ? order by e.seq
            """.formatted(StoredRow.COLUMNS);
    private static final String AT = "select log.position_at(?, true)";
    private static final String SEQUENCED_AT = "select sequenced_at from log.event_log where pos = ?";
    private static final String PENDING = "select count(*) from log.event_pending";
    private static final String PENDING_AGE_MS = """
            select coalesce((
                select (extract(epoch from clock_timestamp() - recorded_at) * 1000)::bigint
                from log.event where idx = (select min(idx) from log.event_pending)), 0)
            """;

    private final DataSource source;
    private final RowReader reader;
    private final TrackedRows tracked;

    /** Reads with any role that may select from schema log. */
    public LogReader(DataSource source, EventCodec codec) {
        this.source = source;
        this.reader = new RowReader(source, codec, new EventTypes(source));
        this.tracked = new TrackedRows(reader);
    }

    /** The highest position; -1 while there is none. */
    public long head() {
        return reader.number(HEAD, select -> {
        });
    }

    /**
     * The events after a position in the order of positions; empty at the head.
     *
     * @param limit most events to answer, above zero; more than 1,000 gains nothing
     */
    public List<Recorded<Event>> after(long position, int limit) {
        return recorded(tracked.after(position, limit));
    }

    /**
     * Everything after one position up to another, in order, for replays: fetching, decoding and using go on at once.
     * Close the stream if it is not read to its end.
     */
    public Stream<Recorded<Event>> replay(long after, long upTo) {
        return Replay.stream(tracked, row -> reader.message(row).recorded(), after, upTo);
    }

    /**
     * The events of one aggregate that have a position, in the order of the stream.
     *
     * @param upToPosition the last position to count; {@link Long#MAX_VALUE} for all
     */
    public List<Recorded<Event>> stream(UUID aggregateId, long upToPosition) {
        return recorded(reader.rows(STREAM, select -> {
            select.setObject(1, aggregateId);
            select.setLong(2, upToPosition);
        }));
    }

    private List<Recorded<Event>> recorded(List<StoredRow> rows) {
        return rows.stream().map(row -> reader.message(row).recorded()).toList();
    }

    /** The last position that was given at or before the instant; -1 if none was. */
    public long positionAt(Instant recorded) {
        return reader.number(AT, select -> select.setObject(1, OffsetDateTime.ofInstant(recorded, ZoneOffset.UTC)));
    }

    /** When a position was given; empty if it was not yet. */
    public Optional<Instant> sequencedAt(long position) {
        try (var connection = source.getConnection(); var select = Prepared.statement(connection, SEQUENCED_AT)) {
            select.setLong(1, position);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, OffsetDateTime.class).toInstant()) : Optional.empty();
            }
        } catch (SQLException e) {
            throw StoreFailure.reading(e);
        }
    }

    /** How many events are stored and have no position yet. */
    public long pendingCount() {
        return reader.number(PENDING, select -> {
        });
    }

    /** How long the first of them has been waiting; zero if none is. */
    public Duration pendingAge() {
        return Duration.ofMillis(Math.max(0, reader.number(PENDING_AGE_MS, select -> {
        })));
    }
}
