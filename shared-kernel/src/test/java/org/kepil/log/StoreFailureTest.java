package org.kepil.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoreFailureTest {

    private static final SQLException EXHAUSTED = new SQLTransientConnectionException("no connection in time");

    @Test
    void a_pool_without_a_free_connection_is_a_store_that_cannot_answer_now() throws SQLException {
        try (TestLog log = new TestLog(); HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(log.database.dataSource(LogSchema.WRITER));
            pool.setMaximumPoolSize(1);
            pool.setConnectionTimeout(250);
            var engine = new LogEngine(pool, log.codec);
            try (var taken = pool.getConnection()) {
                assertThat(taken.isValid(1)).isTrue();
                assertThatThrownBy(new LogReader(pool, log.codec)::head).isInstanceOf(StoreUnavailableException.class);
                assertThatThrownBy(() -> engine.appendEvents(TestLog.event(UUID.randomUUID(), 0)))
                        .isInstanceOf(StoreUnavailableException.class);
            }
            engine.appendEvents(TestLog.event(UUID.randomUUID(), 0));
        }
    }

    @Test
    void where_a_connection_is_missing_nothing_was_stored_unless_a_commit_was_on_its_way() {
        assertThat(StoreFailure.appending(EXHAUSTED, new Append())).isInstanceOf(StoreUnavailableException.class);
        assertThat(StoreFailure.committing(EXHAUSTED, new Append())).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void another_failure_is_a_fault() {
        SQLException fault = new SQLException("a fault", "42P01");
        assertThat(StoreFailure.reading(fault)).isExactlyInstanceOf(EventStoreException.class);
        assertThat(StoreFailure.appending(fault, new Append())).isExactlyInstanceOf(EventStoreException.class);
    }
}
