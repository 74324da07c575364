package org.kepil.standalone.store;

import java.nio.file.Path;

import javax.sql.DataSource;

import org.kepil.embedded.EmbeddedPostgresServer;

import com.zaxxer.hikari.HikariConfig;

/** The server that Kepil starts itself, with its data in Kepil's data directory. It trusts its own machine. */
final class EmbeddedLogDatabase implements LogDatabase {

    private final EmbeddedPostgresServer server;

    EmbeddedLogDatabase(Path data) {
        server = EmbeddedPostgresServer.kept(data.resolve("postgres"), EmbeddedPostgresServer.FREE_PORT);
    }

    @Override
    public DataSource owner() {
        return server.dataSource(EmbeddedPostgresServer.OWNER);
    }

    @Override
    public void address(LogRole role, HikariConfig pool) {
        pool.setJdbcUrl(server.jdbcUrl(role.user()));
    }

    @Override
    public void ready() {
        // Its roles have no passwords.
    }

    @Override
    public void close() {
        server.close();
    }
}
