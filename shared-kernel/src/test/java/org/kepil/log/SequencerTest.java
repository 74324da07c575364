package org.kepil.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.datasource.DelegatingDataSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SequencerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

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
    void one_leads_and_the_other_takes_over_when_it_ends() {
        try (var second = new Sequencer(log.sequencer())) {
            try (var first = new Sequencer(log.sequencer())) {
                first.start();
                Await.until(PATIENCE, first::leads);
                second.start();
                log.stream(5);
                Await.until(PATIENCE, () -> log.reader.head() == 4);
                assertThat(second.leads()).isFalse();
            }
            log.stream(5);
            Await.until(PATIENCE, () -> log.reader.head() == 9);
            assertThat(second.leads()).isTrue();
        }
    }

    @Test
    void a_lost_connection_is_made_again() throws SQLException {
        try (var sequencer = new Sequencer(log.sequencer())) {
            sequencer.start();
            Await.until(PATIENCE, sequencer::leads);
            Sql.run(log.database.owner(), """
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where usename = 'kepil_sequencer' and datname = current_database()
                    """);
            log.stream(2);
            Await.until(PATIENCE, () -> log.reader.head() == 1);
        }
    }

    @Test
    void a_failing_round_is_told_once_for_what_it_is_and_tried_again() throws SQLException {
        var tries = new AtomicInteger();
        var source = new DelegatingDataSource(log.sequencer()) {
            @Override
            public Connection getConnection() throws SQLException {
                tries.incrementAndGet();
                return super.getConnection();
            }
        };
        try (var told = new Told(Sequencer.class); var sequencer = new Sequencer(source)) {
            Sql.run(log.database.owner(), "insert into log.event_pending values (-4711)");
            sequencer.start();
            log.stream(2);
            Await.until(PATIENCE, () -> tries.get() == 4);
            assertThat(told.texts().filter(text -> text.contains("its round fails"))).hasSize(1);
            assertThat(told.texts()).noneMatch(text -> text.contains("connection"));
            Sql.run(log.database.owner(), "delete from log.event_pending where idx = -4711");
            Await.until(PATIENCE, () -> log.reader.head() == 1);
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, NoClassDefFoundError.class, OutOfMemoryError.class})
    void it_survives_what_nobody_thought_of_and_says_so_once(Class<? extends Throwable> planted) {
        var failures = new AtomicInteger(3);
        var source = new DelegatingDataSource(log.sequencer()) {
            @Override
            public Connection getConnection() throws SQLException {
                if (failures.getAndDecrement() > 0) {
                    Thread.currentThread().interrupt();
                    sneak(planted);
                }
                return super.getConnection();
            }
        };
        try (var told = new Told(Sequencer.class); var sequencer = new Sequencer(source)) {
            sequencer.start();
            log.stream(2);
            Await.until(PATIENCE, () -> log.reader.head() == 1);
            assertThat(told.texts().filter(text -> text.contains("its round fails"))).hasSize(1);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Class<? extends Throwable> planted) throws T {
        throw (T) BeanUtils.instantiateClass(planted);
    }

    @Test
    void it_is_started_once() {
        try (var sequencer = new Sequencer(log.sequencer())) {
            sequencer.start();
            assertThatThrownBy(sequencer::start).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void two_rounds_at_once_neither_lose_nor_double() throws Exception {
        log.engine.appendEvents(TestLog.events(Map.of(UUID.randomUUID(), 10)));
        try (Connection slow = log.sequencer().getConnection(); Connection fast = log.sequencer().getConnection()) {
            slow.setAutoCommit(false);
            assertThat(SequencerRound.run(slow)).isEqualTo(10);
            var blocked = CompletableFuture.supplyAsync(() -> round(fast));
            Await.until(PATIENCE, () -> Sql.number(log.database.owner(),
                    "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'") == 1);
            slow.commit();
            assertThat(blocked.join()).isZero();
        }
        assertThat(log.reader.head()).isEqualTo(9);
        assertThat(log.reader.pendingCount()).isZero();
    }

    private static int round(Connection connection) {
        try {
            return SequencerRound.run(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_time_of_sequencing_never_decreases_though_the_clock_may() throws SQLException {
        log.stream(1);
        log.sequence();
        Sql.run(log.database.owner(),
                """
                        insert into log.event_log select pos + 1, idx + 1000, sequenced_at + interval '1 hour', leaf from log.event_log
                        """);
        log.stream(1);
        log.sequence();
        assertThat(log.reader.sequencedAt(2)).isEqualTo(log.reader.sequencedAt(1));
    }

    @Test
    void what_cannot_be_hashed_stays_pending_and_is_not_lost() throws SQLException {
        Sql.run(log.database.owner(), "insert into log.event_pending values (4711)");
        assertThatThrownBy(log::sequence).isInstanceOf(SQLException.class).hasMessageContaining("leaf");
        assertThat(log.reader.pendingCount()).isEqualTo(1);
    }
}
