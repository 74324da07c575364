package org.kepil.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.Recorded;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LogReaderTest {

    private TestLog log;

    @BeforeEach
    void open() {
        log = new TestLog();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void an_empty_log_answers_everything() {
        assertThat(log.reader.head()).isEqualTo(-1);
        assertThat(log.reader.after(-1, 10)).isEmpty();
        assertThat(log.reader.stream(UUID.randomUUID(), Long.MAX_VALUE)).isEmpty();
        assertThat(log.reader.pendingAge()).isZero();
        assertThat(log.reader.sequencedAt(0)).isEmpty();
        assertThat(log.reader.replay(-1, Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void a_stream_is_read_as_of_a_position() throws SQLException {
        UUID aggregate = log.stream(3);
        log.sequence();
        assertThat(log.reader.stream(aggregate, 1)).extracting(Recorded::sequence).containsExactly(0L, 1L);
        log.engine.appendEvents(TestLog.event(aggregate, 3));
        assertThat(log.reader.stream(aggregate, Long.MAX_VALUE)).hasSize(3);
        assertThat(log.reader.pendingCount()).isEqualTo(1);
    }

    @Test
    void a_replay_gives_each_position_of_its_stretch_once() throws SQLException {
        log.engine.appendEvents(TestLog.events(Map.of(UUID.randomUUID(), 3_456)));
        log.sequence();
        assertThat(log.reader.replay(9, 3_210).map(Recorded::position)).containsExactlyElementsOf(range(10, 3_210));
        assertThat(log.reader.replay(-1, Long.MAX_VALUE).map(Recorded::position))
                .containsExactlyElementsOf(range(0, 3_455));
        try (var left = log.reader.replay(-1, Long.MAX_VALUE)) {
            assertThat(left.limit(5).map(Recorded::position)).containsExactlyElementsOf(range(0, 4));
        }
    }

    @Test
    void a_replay_that_meets_an_unknown_event_fails_where_it_is_used() throws SQLException {
        log.stream(1);
        Sql.run(log.database.owner(), "insert into log.event_type (name, revision) values ('case.FromTheFuture', 1)");
        Sql.run(log.database.owner(), """
                with stored as (insert into log.event
                    (recorded_at, occurred_at, aggregate_id, event_id, seq, type_id, payload, metadata)
                    select recorded_at, recorded_at, gen_random_uuid(), event_id, 0,
                        (select max(type_id) from log.event_type), payload, metadata from log.event returning idx)
                insert into log.event_pending select idx from stored
                """);
        log.sequence();
        assertThatThrownBy(() -> log.reader.replay(-1, Long.MAX_VALUE).toList())
                .isInstanceOf(UnknownEventException.class).hasMessageContaining("case.FromTheFuture");
    }

    /** One event with a very old index among new ones: the scan over the range of indexes must not be taken. */
    @Test
    void a_late_commit_does_not_make_a_reader_scan_the_whole_log() throws SQLException {
        log.stream(1);
        Sql.run(log.database.owner(), "alter table log.event alter idx restart with 1000000");
        log.engine.appendEvents(TestLog.events(Map.of(UUID.randomUUID(), 50)));
        log.sequence();
        assertThat(log.reader.after(-1, 100)).extracting(Recorded::position).isEqualTo(range(0, 50));
    }

    private static List<Long> range(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }
}
