package org.kepil.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kepil.embedded.TestDatabase;

/** Proves what the database itself refuses. It does not prove that a superuser who drops the triggers is stopped. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LogSchemaTest {

    private static final TestDatabase DATABASE = TestDatabase.create();

    private static final String ONE_EVENT = """
            insert into log.event (recorded_at, occurred_at, aggregate_id, event_id, seq, type_id, payload, metadata)
            values (now(), now(), gen_random_uuid(), gen_random_uuid(), 0, 1, '\\x7b7d', '\\x7b7d')
            """;

    @BeforeAll
    static void one_event_is_stored() throws SQLException {
        LogSchema.migrate(DATABASE.owner());
        Sql.run(DATABASE.dataSource("kepil_writer"), ONE_EVENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            kepil_writer    ; update log.event set payload = '\\x00'
            kepil_writer    ; delete from log.event
            kepil_writer    ; truncate log.event
            kepil_reader    ; update log.event set payload = '\\x00'
            kepil_reader    ; delete from log.event
            kepil_reader    ; truncate log.event
            kepil_sequencer ; update log.event set payload = '\\x00'
            kepil_sequencer ; delete from log.event
            kepil_sequencer ; truncate log.event
            kepil_keys      ; update log.event set payload = '\\x00'
            kepil_keys      ; delete from log.event
            kepil_keys      ; truncate log.event
            kepil_sequencer ; update log.event_log set pos = 7
            kepil_sequencer ; delete from log.event_log
            kepil_writer    ; delete from log.event_pending
            kepil_writer    ; insert into log.event_log values (0, 1, now(), sha256(''))
            kepil_writer    ; delete from log.command_done
            kepil_reader    ; insert into log.event_pending values (7)
            kepil_keys      ; select * from log.event
            kepil_reader    ; select * from account.credential
            """)
    void no_role_of_the_application_may(String role, String sql) {
        assertThatThrownBy(() -> Sql.run(DATABASE.dataSource(role), sql)).isInstanceOf(SQLException.class)
                .extracting(thrown -> ((SQLException) thrown).getSQLState()).isEqualTo("42501");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update log.event set payload = payload", "delete from log.event", "truncate log.event",
            "update log.event set seq = 1 where false", "delete from log.event_log", "truncate log.event_log",
            "update log.leaf_format set from_pos = 1",
            "set session_replication_role = replica; delete from log.event"})
    void even_the_owner_is_told_that_the_log_is_append_only(String sql) {
        assertThatThrownBy(() -> Sql.run(DATABASE.owner(), sql)).hasMessageContaining("The log is append-only")
                .extracting(thrown -> ((SQLException) thrown).getSQLState()).isEqualTo("KP002");
        assertThat(Sql.number(DATABASE.owner(), "select count(*) from log.event")).isEqualTo(1);
    }

    @Test
    void migrating_again_changes_nothing() {
        assertThatCode(() -> LogSchema.migrate(DATABASE.owner())).doesNotThrowAnyException();
    }

    @Test
    void the_reader_owns_the_schema_of_the_views() {
        assertThatCode(() -> Sql.run(DATABASE.dataSource("kepil_reader"), "create table view.anything (id int)"))
                .doesNotThrowAnyException();
    }

    @Test
    void indexes_are_never_allocated_ahead() {
        assertThat(Sql.number(DATABASE.owner(),
                "select seqcache from pg_sequence where seqrelid = pg_get_serial_sequence('log.event', 'idx')::regclass"))
                .isEqualTo(1);
    }
}
