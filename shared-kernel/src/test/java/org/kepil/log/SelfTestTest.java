package org.kepil.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kepil.kernel.Event;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeRenamed;

/** Every wrong setting is planted once and must be named; nothing wrong must be told of a good installation. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SelfTestTest {

    private static TestLog log;
    private static EmbeddedEventStore store;

    @BeforeAll
    static void open() {
        log = new TestLog();
        store = EmbeddedEventStore.builder().storageEngine(log.engine).build();
    }

    @AfterAll
    static void close() {
        store.shutDown();
        log.close();
    }

    @Test
    void a_good_installation_starts_and_nothing_is_left_in_its_log() {
        assertThatCode(() -> new SelfTest().database(log.writer, log.codec)
                .role(log.writer, LogSchema.WRITER)
                .wiring(store, new LogTransactions(log.writer), log.reader).tokens(UnaryOperator.identity())
                .run()).doesNotThrowAnyException();
        assertThat(log.count("event")).isZero();
        assertThat(log.count("event_pending")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            alter role kepil_writer set synchronous_commit = off ; alter role kepil_writer reset synchronous_commit ; synchronous_commit = off
            alter role kepil_writer set default_transaction_isolation = serializable ; alter role kepil_writer reset default_transaction_isolation ; read committed
            grant delete on log.event to kepil_reader ; revoke delete on log.event from kepil_reader ; Revoke update, delete
            grant update (payload) on log.event to kepil_writer ; revoke update (payload) on log.event from kepil_writer ; Revoke update, delete
            alter table log.event disable trigger append_only ; alter table log.event enable always trigger append_only ; append_only
            alter table log.event_type disable trigger append_only ; alter table log.event_type enable always trigger append_only ; append_only
            grant update on log.event_type to kepil_writer ; revoke update on log.event_type from kepil_writer ; Revoke update, delete
            alter table log.event alter idx set cache 50 ; alter table log.event alter idx set cache 1 ; cache to 1
            revoke insert on log.event_pending from kepil_writer ; grant insert on log.event_pending to kepil_writer ; append and read back
            alter table log.event drop constraint event_once_in_its_stream ; alter table log.event add constraint event_once_in_its_stream unique (aggregate_id, seq) ; not reported as a conflict
            """)
    void a_wrong_database_is_refused(String plant, String mend, String told) throws SQLException {
        Sql.run(log.database.owner(), plant);
        try (HikariDataSource writer = log.pool(LogSchema.WRITER)) {
            assertThat(problems(new SelfTest().database(writer, log.codec))).anySatisfy(
                    problem -> assertThat(problem).contains(told));
        } finally {
            Sql.run(log.database.owner(), mend);
        }
    }

    /** These settings belong to the server, so it takes one of its own. */
    @Test
    void a_server_that_may_forget_is_refused() throws IOException {
        try (var forgetful = EmbeddedPostgres.builder().setServerConfig("full_page_writes", "off").start()) {
            LogSchema.migrate(forgetful.getPostgresDatabase());
            var writer = forgetful.getDatabase(LogSchema.WRITER, "postgres");
            assertThat(problems(new SelfTest().database(writer, log.codec))).hasSize(3)
                    .anySatisfy(problem -> assertThat(problem).contains("fsync = off").contains("Set it to on"))
                    .anySatisfy(problem -> assertThat(problem).contains("full_page_writes = off"))
                    .anySatisfy(problem -> assertThat(problem).contains("synchronous_commit = off"));
        }
    }

    @Test
    void a_pool_without_autocommit_is_refused() {
        try (HikariDataSource writer = new HikariDataSource()) {
            writer.setDataSource(log.database.dataSource(LogSchema.WRITER));
            writer.setAutoCommit(false);
            assertThat(problems(new SelfTest().database(writer, log.codec)))
                    .anySatisfy(problem -> assertThat(problem).contains("autocommit"));
        }
    }

    @Test
    void a_bus_without_a_store_is_refused() {
        assertThat(problems(new SelfTest().wiring(SimpleEventBus.builder().build(), NoTransactionManager.instance(),
                log.reader))).hasSize(2).anySatisfy(problem -> assertThat(problem).contains("SimpleEventBus"))
                .anySatisfy(problem -> assertThat(problem).contains("NoTransactionManager"));
    }

    @Test
    void a_store_over_another_engine_is_refused() {
        var other = EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
        assertThat(problems(new SelfTest().wiring(other, new LogTransactions(log.writer), log.reader)))
                .singleElement().asString().contains("EmbeddedEventStore");
    }

    @Test
    void a_pool_that_works_as_the_owner_is_refused() {
        var owner = log.database.owner();
        assertThat(problems(new SelfTest().role(owner, LogSchema.READER))).singleElement().asString()
                .contains("meant for kepil_reader", "works as postgres");
        assertThat(problems(new SelfTest().database(owner, log.codec)))
                .anySatisfy(problem -> assertThat(problem).contains("Revoke update, delete"));
    }

    @Test
    void a_codec_that_changes_events_is_refused() {
        assertThat(problems(new SelfTest().database(log.writer, new Renaming(log.codec)))).singleElement().asString()
                .contains("did not come back as it was");
    }

    /** Reads every event as the same renaming. */
    private record Renaming(EventCodec codec) implements EventCodec {

        @Override
        public byte[] payload(UUID eventId, Event event) {
            return codec.payload(eventId, event);
        }

        @Override
        public byte[] metadata(Map<String, ?> metadata) {
            return codec.metadata(metadata);
        }

        @Override
        public Class<? extends Event> kind(String name, int revision) {
            return OfficeRenamed.class;
        }

        @Override
        public Event event(UUID eventId, String name, int revision, byte[] payload) {
            return new OfficeRenamed(new OfficeId(eventId), "another");
        }

        @Override
        public Act act(byte[] metadata) {
            return codec.act(metadata);
        }
    }

    @Test
    void a_token_store_that_forgets_is_refused() {
        assertThat(problems(new SelfTest().tokens(_ -> new GlobalSequenceTrackingToken(3)))).singleElement().asString()
                .contains("position of a view");
    }

    @Test
    void a_check_that_cannot_tell_counts_as_wrong() {
        assertThat(problems(new SelfTest().and(new Check("the moon", () -> {
            throw new IllegalStateException("clouds");
        })).and(new Check("the sun", Optional::empty)))).singleElement().asString().contains("the moon", "clouds");
    }

    private static List<String> problems(SelfTest test) {
        return catchThrowableOfType(SelfTestFailed.class, test::run).problems();
    }
}
