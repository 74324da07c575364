package org.kepil.standalone.crash;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Oracle 2: every event has exactly one position, positions are dense from 0, each stream is dense from 0, and the order
 * of positions agrees with the order of each stream.
 */
final class OrderOracle {

    private static final Map<String, String> OFFENDERS = Map.of("event without a position", """
            select 'index ' || e.idx from log.event e left join log.event_log l on l.idx = e.idx where l.idx is null
            """, "position without an event", """
            select 'position ' || l.pos from log.event_log l left join log.event e on e.idx = l.idx where e.idx is null
            """, "event with two positions", """
            select 'index ' || idx from log.event_log group by idx having count(*) > 1
            """, "still waiting for a position", """
            select 'index ' || idx from log.event_pending
            """, "hole in the positions",
            """
                    select 'position ' || pos from (select pos, row_number() over (order by pos) - 1 as place from log.event_log)
                    where pos <> place
                    """,
            "hole in a stream",
            """
                    select aggregate_id || ' at ' || seq from (select aggregate_id, seq,
                    row_number() over (partition by aggregate_id order by seq) - 1 as place from log.event) where seq <> place
                    """,
            "positions against the order of a stream", """
                    select aggregate_id || ' at ' || seq from (select e.aggregate_id, e.seq, l.pos,
                    lag(l.pos) over (partition by e.aggregate_id order by e.seq) as before
                    from log.event e join log.event_log l on l.idx = e.idx) where before > pos
                    """);

    private final JdbcClient jdbc;

    OrderOracle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(Findings findings) {
        OFFENDERS.forEach((what, sql) -> findings.add(2, what, jdbc.sql(sql).query(String.class).list()));
    }
}
