package org.kepil.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kepil.embedded.EmbeddedPostgresServer.FREE_PORT;
import static org.kepil.embedded.EmbeddedPostgresServer.OWNER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Each test has a server of its own, and waits for it more than it works. */
@Execution(ExecutionMode.CONCURRENT)
@DisplayNameGeneration(ReplaceUnderscores.class)
class EmbeddedPostgresServerTest {

    @TempDir
    Path temporary;

    @Test
    void data_outlive_the_server() throws SQLException {
        Path data = temporary.resolve("data");
        try (var server = EmbeddedPostgresServer.kept(data, FREE_PORT)) {
            execute(server.dataSource(OWNER), "create table note as select 'kept' as text");
        }
        try (var server = EmbeddedPostgresServer.kept(data, FREE_PORT)) {
            assertThat(text(server.dataSource(OWNER), "select text from note")).isEqualTo("kept");
        }
    }

    @Test
    void nothing_acknowledged_may_be_lost_with_the_power() throws SQLException {
        try (var server = EmbeddedPostgresServer.throwAway()) {
            for (String setting : new String[]{"fsync", "full_page_writes", "synchronous_commit"}) {
                assertThat(text(server.dataSource(OWNER), "show " + setting)).as(setting).isEqualTo("on");
            }
            assertThat(text(server.dataSource(OWNER), "show server_version")).startsWith("18");
            assertThat(text(server.dataSource(OWNER), "show data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void a_throw_away_server_leaves_nothing_behind() throws SQLException {
        var server = EmbeddedPostgresServer.throwAway();
        Path data = Path.of(text(server.dataSource(OWNER), "show data_directory"));
        long pid = server.pid();
        server.close();
        server.close();
        assertThat(ProcessHandle.of(pid)).isEmpty();
        assertThat(data).doesNotExist();
    }

    @Test
    void a_second_instance_is_told_that_the_directory_is_taken() throws SQLException {
        Path data = temporary.resolve("data");
        try (var first = EmbeddedPostgresServer.kept(data, FREE_PORT)) {
            assertThatThrownBy(() -> EmbeddedPostgresServer.kept(data, FREE_PORT))
                    .isInstanceOf(IllegalStateException.class).hasMessageContaining("in use by another running Kepil");
            assertThat(text(first.dataSource(OWNER), "select 'alive'")).isEqualTo("alive");
        }
    }

    @Test
    void a_server_left_behind_by_a_kill_is_taken_over_with_its_data() throws Exception {
        Path data = temporary.resolve("data");
        Process owner = KilledOwner.start(data);
        try (var server = EmbeddedPostgresServer.kept(data, FREE_PORT)) {
            assertThat(owner.isAlive()).isFalse();
            assertThat(text(server.dataSource(OWNER), "select text from note")).isEqualTo("kept");
        }
    }

    @Test
    void a_killed_postmaster_is_recovered() throws Exception {
        Path data = temporary.resolve("data");
        var killed = EmbeddedPostgresServer.kept(data, FREE_PORT);
        execute(killed.dataSource(OWNER), "create table note as select 'kept' as text");
        ProcessHandle postmaster = ProcessHandle.of(killed.pid()).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
        killed.close();
        try (var server = EmbeddedPostgresServer.kept(data, FREE_PORT)) {
            assertThat(text(server.dataSource(OWNER), "select text from note")).isEqualTo("kept");
        }
    }

    @Test
    void a_stranger_with_the_recorded_number_does_not_stop_the_start() throws Exception {
        Path data = temporary.resolve("data");
        EmbeddedPostgresServer.kept(data, FREE_PORT).close();
        Files.writeString(data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + data + "\n");
        EmbeddedPostgresServer.kept(data, FREE_PORT).close();
    }

    @Test
    void a_server_whose_set_up_fails_is_not_left_running() throws Exception {
        Path data = temporary.resolve("data");
        try (var server = EmbeddedPostgresServer.kept(data, FREE_PORT)) {
            execute(server.dataSource(OWNER, "postgres"), "drop database kepil");
            execute(server.dataSource(OWNER, "postgres"), "alter database template1 rename to template2");
        }
        for (int start = 0; start < 2; start++) {
            assertThatThrownBy(() -> EmbeddedPostgresServer.kept(data, FREE_PORT))
                    .isInstanceOf(IllegalStateException.class).hasMessage("Cannot create database kepil");
            assertThat(data.resolve("postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void a_set_up_that_was_killed_half_way_is_begun_anew() throws IOException {
        Path data = Files.createDirectory(temporary.resolve("data"));
        Files.createFile(temporary.resolve("data.unfinished"));
        Files.writeString(data.resolve("PG_VERSION"), "18");
        EmbeddedPostgresServer.kept(data, FREE_PORT).close();
        assertThat(temporary.resolve("data.unfinished")).doesNotExist();
    }

    @Test
    void test_databases_do_not_see_each_other() throws SQLException {
        TestDatabase one = TestDatabase.create();
        execute(one.owner(), "create table note as select 'one' as text");
        assertThatThrownBy(() -> text(TestDatabase.create().owner(), "select text from note"))
                .isInstanceOf(SQLException.class);
    }

    static void execute(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String text(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
