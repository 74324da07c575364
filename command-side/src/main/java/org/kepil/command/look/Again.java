package org.kepil.command.look;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.kepil.kernel.look.LookId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts looks after the first in {@code look.again}, until the log tells of them. The database's clock ends windows. */
@Component
class Again {

    /** How long after the end nothing is told yet: a statement that began before the end is over by then. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    Again(@Qualifier("writerDataSource") DataSource writer) {
        this.jdbc = JdbcClient.create(writer);
    }

    /** What is to be told of a look. */
    record Counted(LookId lookId, int more) {
    }

    /** Counts one more. @return false if the window has ended, and nothing was counted */
    boolean count(LookId look, Instant ends) {
        return jdbc.sql("""
                insert into look.again (look_id, ends_at, more) select :look, :ends, 1 where clock_timestamp() < :ends
                on conflict (look_id) do update set more = again.more + 1
                """).param("look", look.value()).param("ends", Timestamp.from(ends)).update() == 1;
    }

    /** Those whose window ended a minute ago, the oldest first. */
    List<Counted> ended(int most) {
        return jdbc.sql("""
                select look_id, more from look.again where ends_at < clock_timestamp() - make_interval(secs => :grace)
                order by ends_at limit :most
                """).param("grace", GRACE.toSeconds()).param("most", most)
                .query((row, _) -> new Counted(new LookId(row.getObject(1, UUID.class)), row.getInt(2))).list();
    }

    /** The log tells it. */
    void told(LookId look) {
        jdbc.sql("delete from look.again where look_id = ?").param(look.value()).update();
    }
}
