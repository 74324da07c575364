package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kepil.embedded.EmbeddedPostgresServer;

/** Kepil on a PostgreSQL that somebody else runs and that asks every role for its password. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@OwnKepil
class YourPostgresIT {

    private static final String OF_THE_OWNER = "a password of the owner's";
    private static final String HOSTS = """
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final EmbeddedPostgresServer server = EmbeddedPostgresServer.throwAway();

    @TempDir
    private Path data = Path.of("");

    @BeforeEach
    void ask_for_passwords() throws SQLException, IOException {
        try (Connection owner = server.dataSource(EmbeddedPostgresServer.OWNER).getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("alter role postgres password " + statement.enquoteLiteral(OF_THE_OWNER));
            try (var file = statement.executeQuery("show hba_file")) {
                file.next();
                Files.writeString(Path.of(file.getString(1)), HOSTS);
            }
            statement.execute("select pg_reload_conf()");
        }
        Await.until("nobody gets in without a password", () -> !letsIn(EmbeddedPostgresServer.OWNER, "none"));
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void a_case_goes_from_its_request_to_its_decision_and_is_there_after_a_start_with_other_passwords() {
        String story;
        try (RunningKepil kepil = start("first")) {
            story = CaseStory.requested(kepil).granted().id();
            assertThat(letsIn("kepil_writer", "first writer")).isTrue();
            assertThat(kepil.data().resolve("postgres")).doesNotExist();
        }
        try (RunningKepil kepil = start("second")) {
            assertThat(kepil.as("supervisor").get("/cases/" + story).text("/file/state")).isEqualTo("GRANTED");
            assertThat(letsIn("kepil_writer", "first writer")).isFalse();
        }
    }

    @Test
    void without_its_settings_it_does_not_start_and_says_which() {
        assertThatThrownBy(() -> RunningKepil.on(data, "--kepil.store=postgres"))
                .hasStackTraceContaining("kepil.postgres.url, .owner, .password");
    }

    /** @param which passwords the roles have */
    private RunningKepil start(String which) {
        String passwords = "--kepil.postgres.passwords.";
        return RunningKepil.on(data, "--kepil.store=postgres", "--kepil.postgres.url=" + address(),
                "--kepil.postgres.owner=" + EmbeddedPostgresServer.OWNER, "--kepil.postgres.password=" + OF_THE_OWNER,
                passwords + "writer=" + which + " writer", passwords + "reader=" + which + " reader",
                passwords + "sequencer=" + which + " sequencer", passwords + "keys=" + which + " keys",
                passwords + "signer=" + which + " signer",
                "--kepil.key=" + "A".repeat(43) + "=");
    }

    private String address() {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + EmbeddedPostgresServer.DATABASE;
    }

    private boolean letsIn(String role, String password) {
        try (Connection connection = DriverManager.getConnection(address(), role, password)) {
            return connection.isValid(5);
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).isEqualTo("28P01");
            return false;
        }
    }
}
