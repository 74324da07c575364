package org.kepil.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The append as one statement, and so one round trip: events, their pending rows, the check that each has its
 * predecessor, and the command's row. A second statement, or BEGIN and COMMIT around it, costs a quarter of the rate.
 * The predecessor is sought by a scalar subquery, because the planner may hash the whole log to answer an EXISTS.
 */
final class AppendSql {

    private static final String STORE = """
            with stored as (
                insert into log.event (recorded_at, occurred_at, aggregate_id, event_id, seq, type_id, payload, metadata)
                select c.at, coalesce(to_timestamp(n.occurred_ms / 1000.0), c.at),
                    n.aggregate_id, n.event_id, n.seq, n.type_id, n.payload, n.metadata
                from (select date_trunc('milliseconds', clock_timestamp()) as at) c, %s
                where %s
                returning idx)%s
            insert into log.event_pending (idx) select idx from stored
            """;
    private static final String ONE = """
            (values (?::uuid, ?::uuid, ?::int, ?::smallint, ?::bigint, ?::bytea, ?::bytea))
                as n (aggregate_id, event_id, seq, type_id, occurred_ms, payload, metadata)""";
    private static final String MANY = """
            unnest(?::uuid[], ?::uuid[], ?::int[], ?::smallint[], ?::bigint[], ?::bytea[], ?::bytea[], ?::boolean[])
                with ordinality as n (aggregate_id, event_id, seq, type_id, occurred_ms, payload, metadata, follows, place)""";
    private static final String PREDECESSOR = """
            (select true from log.event e where e.aggregate_id = n.aggregate_id and e.seq = n.seq - 1)""";
    /** Alone, an event without its predecessor need not be refused: that nothing was stored says it, and costs less. */
    private static final String ONE_FOLLOWS = "n.seq = 0 or " + PREDECESSOR;
    private static final String MANY_FOLLOW = """
            case when n.seq = 0 or n.follows or %s then true else log.refuse_gap(n.aggregate_id, n.seq) end
            order by n.place""".formatted(PREDECESSOR);
    private static final String DONE = """
            , done as (
                insert into log.command_done (command_id, aggregate_id, first_seq, last_seq, fingerprint)
                select ?::uuid, ?::uuid, ?::int, ?::int, ?::text from stored limit 1)""";

    private static final String ONE_BARE = STORE.formatted(ONE, ONE_FOLLOWS, "");
    static final String ONE_DONE = STORE.formatted(ONE, ONE_FOLLOWS, DONE);
    private static final String MANY_BARE = STORE.formatted(MANY, MANY_FOLLOW, "");
    static final String MANY_DONE = STORE.formatted(MANY, MANY_FOLLOW, DONE);

    private AppendSql() {
    }

    /** @throws SQLException with {@link StoreFailure#GAP} if an event has no predecessor; then nothing is stored */
    static void execute(Connection connection, Append append) throws SQLException {
        boolean one = append.events().size() == 1;
        CommandMark command = append.command();
        String sql = command == null ? (one ? ONE_BARE : MANY_BARE) : (one ? ONE_DONE : MANY_DONE);
        try (PreparedStatement statement = Prepared.statement(connection, sql)) {
            int next = one ? one(statement, append.first()) : many(connection, statement, append.events());
            if (command != null) {
                done(statement, next, command, append);
            }
            if (statement.executeUpdate() == 0) {
                throw new SQLException("Event %d of %s has no predecessor in the log."
                        .formatted(append.first().sequence(), append.first().aggregateId()), StoreFailure.GAP);
            }
        }
    }

    private static int one(PreparedStatement statement, NewEvent event) throws SQLException {
        statement.setObject(1, event.aggregateId());
        statement.setObject(2, event.eventId());
        statement.setInt(3, event.sequence());
        statement.setShort(4, event.type());
        statement.setObject(5, event.occurredMs(), Types.BIGINT);
        statement.setBytes(6, event.payload());
        statement.setBytes(7, event.metadata());
        return 8;
    }

    private static int many(Connection connection, PreparedStatement statement, List<NewEvent> events)
            throws SQLException {
        array(connection, statement, 1, "uuid", events.stream().map(NewEvent::aggregateId).toArray());
        array(connection, statement, 2, "uuid", events.stream().map(NewEvent::eventId).toArray());
        array(connection, statement, 3, "int4", events.stream().map(NewEvent::sequence).toArray());
        array(connection, statement, 4, "int2", events.stream().map(NewEvent::type).toArray());
        array(connection, statement, 5, "int8", events.stream().map(NewEvent::occurredMs).toArray());
        array(connection, statement, 6, "bytea", events.stream().map(NewEvent::payload).toArray(byte[][]::new));
        array(connection, statement, 7, "bytea", events.stream().map(NewEvent::metadata).toArray(byte[][]::new));
        array(connection, statement, 8, "bool", follows(events));
        return 9;
    }

    private static void array(Connection connection, PreparedStatement statement, int index, String type,
            @Nullable Object[] values) throws SQLException {
        statement.setArray(index, connection.createArrayOf(type, values));
    }

    /** For each event: is its predecessor an earlier one of the same append? */
    private static Object[] follows(List<NewEvent> events) {
        record Place(UUID aggregateId, int sequence) {
        }
        Set<Place> seen = new HashSet<>();
        return events.stream().map(event -> {
            seen.add(new Place(event.aggregateId(), event.sequence()));
            return seen.contains(new Place(event.aggregateId(), event.sequence() - 1));
        }).toArray();
    }

    private static void done(PreparedStatement statement, int next, CommandMark command, Append append)
            throws SQLException {
        statement.setObject(next, command.commandId());
        statement.setObject(next + 1, append.first().aggregateId());
        statement.setInt(next + 2, append.first().sequence());
        statement.setInt(next + 3, append.lastSequence());
        statement.setString(next + 4, command.fingerprint());
    }
}
