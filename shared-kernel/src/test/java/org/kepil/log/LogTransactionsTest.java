package org.kepil.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kepil.log.TestLog.event;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LogTransactionsTest {

    private static TestLog log;
    private static LogTransactions transactions;

    private final UUID aggregate = UUID.randomUUID();
    private long stored;

    @BeforeAll
    static void open() throws SQLException {
        log = new TestLog();
        transactions = new LogTransactions(log.writer);
        Sql.run(log.database.owner(), "create table note (text text); grant all on note to kepil_writer");
    }

    @AfterAll
    static void close() {
        log.close();
    }

    @BeforeEach
    void count() {
        stored = log.count("event");
    }

    @Test
    void an_append_waits_for_the_commit() {
        Transaction transaction = transactions.startTransaction();
        log.engine.appendEvents(event(aggregate, 0));
        log.engine.appendEvents(event(aggregate, 1));
        assertThat(log.count("event")).isEqualTo(stored);
        transaction.commit();
        assertThat(log.count("event")).isEqualTo(stored + 2);
        log.engine.appendEvents(event(aggregate, 2));
        assertThat(log.count("event")).isEqualTo(stored + 3);
    }

    @Test
    void a_rollback_leaves_nothing_and_frees_the_thread() {
        Transaction transaction = transactions.startTransaction();
        log.engine.appendEvents(event(aggregate, 0));
        transaction.rollback();
        assertThat(log.count("event")).isEqualTo(stored);
        transactions.executeInTransaction(() -> log.engine.appendEvents(event(aggregate, 0)));
        assertThat(log.count("event")).isEqualTo(stored + 1);
    }

    @Test
    void a_conflict_surfaces_at_the_commit_and_the_rollback_after_it_is_harmless() {
        log.engine.appendEvents(event(aggregate, 0));
        Transaction transaction = transactions.startTransaction();
        log.engine.appendEvents(event(aggregate, 0));
        assertThatThrownBy(transaction::commit).isInstanceOf(ConcurrencyException.class);
        transaction.rollback();
        assertThat(log.count("event")).isEqualTo(stored + 1);
    }

    @Test
    void other_writes_on_a_joining_connection_share_the_fate_of_the_events() throws SQLException {
        transactions.executeInTransaction(() -> noteAndAppend("kept"));
        assertThat(log.count("event")).isEqualTo(stored + 1);
        assertThatThrownBy(() -> transactions.executeInTransaction(() -> noteAndAppend("dropped")))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(Sql.text(log.database.owner(), "select string_agg(text, ',') from note")).isEqualTo("kept");
        assertThat(log.writer.getHikariPoolMXBean().getActiveConnections()).isZero();
        try (var connection = log.writer.getConnection()) {
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    private void noteAndAppend(String text) {
        try {
            Sql.run(transactions.joining(), "insert into note values ('" + text + "')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        log.engine.appendEvents(event(aggregate, 0));
    }

    @Test
    void a_joining_connection_outside_a_transaction_is_a_plain_one() throws SQLException {
        try (var connection = transactions.joining().getConnection()) {
            assertThat(connection.getAutoCommit()).isTrue();
        }
        assertThat(log.writer.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    @Test
    void an_inner_transaction_joins_the_outer() {
        Transaction outer = transactions.startTransaction();
        Transaction inner = transactions.startTransaction();
        log.engine.appendEvents(event(aggregate, 0));
        inner.commit();
        assertThat(log.count("event")).isEqualTo(stored);
        outer.commit();
        assertThat(log.count("event")).isEqualTo(stored + 1);
    }

    @Test
    void the_rollback_of_an_inner_transaction_forbids_the_commit_of_the_outer() {
        Transaction outer = transactions.startTransaction();
        Transaction inner = transactions.startTransaction();
        log.engine.appendEvents(event(aggregate, 0));
        inner.rollback();
        assertThatThrownBy(outer::commit).isInstanceOf(IllegalStateException.class);
        assertThat(log.count("event")).isEqualTo(stored);
    }

    /** The append waits for a row that another session holds; then its connection is cut. */
    @Test
    void a_connection_lost_during_the_commit_leaves_the_outcome_unknown() throws SQLException {
        try (var rival = log.writer.getConnection()) {
            rival.setAutoCommit(false);
            Append append = new Append();
            append.add(List.of(new NewEvent(aggregate, 0, UUID.randomUUID(), (short) 0, null, new byte[0],
                    new byte[0])), null);
            AppendSql.execute(rival, append);
            var commit = CompletableFuture.runAsync(
                    () -> transactions.executeInTransaction(() -> log.engine.appendEvents(event(aggregate, 0))));
            String waiting = " from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
            Await.until(Duration.ofSeconds(20),
                    () -> Sql.number(log.database.owner(), "select count(*)" + waiting) == 1);
            Sql.run(log.database.owner(), "select pg_terminate_backend(pid)" + waiting);
            assertThatThrownBy(commit::join).isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(OutcomeUnknownException.class);
            rival.rollback();
        }
    }

    @Test
    void a_database_that_cannot_be_reached_has_stored_nothing() {
        var nowhere = new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:1/none");
        LogTransaction transaction = new LogTransaction(nowhere, () -> {
        });
        transaction.append(List.of(new NewEvent(aggregate, 0, UUID.randomUUID(), (short) 0, null, new byte[0],
                new byte[0])), null);
        assertThatThrownBy(transaction::commit).isInstanceOf(StoreUnavailableException.class);
    }

    @Test
    void an_engine_on_another_data_source_is_not_mistaken_for_a_part_of_the_transaction() {
        var elsewhere = new LogTransactions(log.database.dataSource(LogSchema.WRITER));
        assertThatThrownBy(
                () -> elsewhere.executeInTransaction(() -> log.engine.appendEvents(event(aggregate, 0))))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("same data source");
        assertThat(log.count("event")).isEqualTo(stored);
    }
}
