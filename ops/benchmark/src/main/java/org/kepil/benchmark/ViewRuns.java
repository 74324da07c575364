package org.kepil.benchmark;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.kepil.benchmark.MeasuredView.Progress;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.log.codec.KepilJson;
import org.kepil.query.fold.Freshness;
import org.kepil.query.fold.Live;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ways to keep one table behind the log, from its first event on. */
final class ViewRuns {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String UPSERT = """
            insert into view.each (row_id, position, state) values (?, ?, ?)
            on conflict (row_id) do update set position = excluded.position, state = excluded.state
            """;

    private final KepilLog log;
    private final DataSource reader;
    private int version;

    /** @param reader a pool of the role that owns schema {@code view} */
    ViewRuns(KepilLog log, DataSource reader) {
        this.log = log;
        this.reader = reader;
        JdbcClient.create(reader).sql("""
                create table view.each (row_id uuid primary key, position bigint not null, state text not null);
                create table view.each_progress (position bigint not null);
                insert into view.each_progress values (-1)
                """).update();
    }

    /** The machine that every view of Kepil runs on. */
    long live() {
        MeasuredView view = new MeasuredView(++version);
        long head = log.reader().head();
        try (Live live = new Live(List.of(view), reader, log.events(), log.reader(), new Freshness(),
                new SimpleMeterRegistry())) {
            live.start();
            await(live, head);
        }
        return JdbcClient.create(reader).sql("select sum(steps) from view." + view.id())
                .query(Long.class).single();
    }

    /** By hand: each event is one upsert, and so many of them are one transaction with the position. */
    long upsertEach(int events, int inOneTransaction) throws SQLException {
        JdbcClient.create(reader).sql("truncate view.each").update();
        Map<UUID, Progress> rows = new HashMap<>();
        try (Connection connection = reader.getConnection();
                PreparedStatement upsert = connection.prepareStatement(UPSERT);
                PreparedStatement token = connection.prepareStatement("update view.each_progress set position = ?");
                Stream<Recorded<Event>> replay = log.reader().replay(-1, events - 1)) {
            connection.setAutoCommit(false);
            for (Iterator<Recorded<Event>> each = replay.iterator(); each.hasNext();) {
                Recorded<Event> recorded = each.next();
                bind(upsert, recorded,
                        rows.compute(MeasuredView.key(recorded), (_, row) -> Progress.after(row, recorded)));
                upsert.executeUpdate();
                if ((recorded.position() + 1) % inOneTransaction == 0 || !each.hasNext()) {
                    token.setLong(1, recorded.position());
                    token.executeUpdate();
                    connection.commit();
                }
            }
            connection.setAutoCommit(true);
        }
        return rows.values().stream().mapToLong(Progress::steps).sum();
    }

    private static void bind(PreparedStatement upsert, Recorded<Event> recorded, Progress row) throws SQLException {
        upsert.setObject(1, MeasuredView.key(recorded));
        upsert.setLong(2, recorded.position());
        upsert.setString(3, KepilJson.mapper().writeValueAsString(row));
    }

    private static void await(Live live, long head) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (live.state().views().getFirst().position() < head) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The view stands at " + live.state());
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
