package org.kepil.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Gives the lowest pending events the next positions: one statement in autocommit. Two rounds at once are safe, because
 * they wait for each other's rows or collide on a unique key, and the one that collides leaves nothing behind. Events
 * of one aggregate keep their order: whoever wrote the later one had seen the earlier, so both are visible here, and
 * the earlier has the smaller index.
 */
final class SequencerRound {

    static final int BATCH = 1000;

    /** The joins to the event and its type are outer ones: what cannot be hashed must fail and not vanish. */
    static final String ROUND = """
            with last as materialized (
                select coalesce(l.pos, -1) as pos,
                    greatest(l.sequenced_at, date_trunc('milliseconds', clock_timestamp())) as at
                from (values (1)) as one
                left join (select pos, sequenced_at from log.event_log order by pos desc limit 1) l on true),
            taken as (
                delete from log.event_pending
                where idx = any (array(select idx from log.event_pending order by idx limit %d))
                returning idx),
            numbered as materialized (select idx, row_number() over (order by idx) as place from taken)
            insert into log.event_log (pos, idx, sequenced_at, leaf)
            select last.pos + n.place, n.idx, last.at, log.leaf(e.event_id, e.aggregate_id, e.seq, t.name, t.revision,
                e.recorded_at, e.occurred_at, last.at, e.payload, e.metadata)
            from numbered n cross join last
                left join log.event e on e.idx = n.idx
                left join log.event_type t on t.type_id = e.type_id
            order by n.place
            """.formatted(BATCH);

    private SequencerRound() {
    }

    /**
     * Runs one round and answers how many events got their position, at most {@link #BATCH}.
     *
     * @throws SQLException with state 23505 if another round was faster: nothing happened, try again
     */
    static int run(Connection connection) throws SQLException {
        try (PreparedStatement round = Prepared.statement(connection, ROUND)) {
            return round.executeUpdate();
        }
    }

    /** Sweeps away what the rounds deleted; a long list of dead rows would slow the search for the lowest. */
    static void sweep(Connection connection) throws SQLException {
        try (var vacuum = connection.createStatement()) {
            vacuum.execute("vacuum (truncate false) log.event_pending");
        }
    }
}
