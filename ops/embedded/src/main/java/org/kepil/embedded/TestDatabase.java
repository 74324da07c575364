package org.kepil.embedded;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A fresh, empty database for one test class, on one throw-away server that all tests of the JVM share and that goes
 * with it. Roles belong to the server, so they are shared; schemas are not.
 */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** Creates a database without any schema of ours. */
    public static TestDatabase create() {
        var database = new TestDatabase("test_" + COUNT.incrementAndGet());
        Databases.create(Shared.SERVER.dataSource(EmbeddedPostgresServer.OWNER), database.name);
        return database;
    }

    /** The owner of the database, for migrations. */
    public DataSource owner() {
        return dataSource(EmbeddedPostgresServer.OWNER);
    }

    /** Connects as the role, one new connection each time. */
    public DataSource dataSource(String role) {
        return Shared.SERVER.dataSource(role, name);
    }

    /** The port of the shared server, for tests that need an address. */
    public int port() {
        return Shared.SERVER.port();
    }

    /** The name of the database. */
    public String name() {
        return name;
    }

    private static final class Shared {
        private static final EmbeddedPostgresServer SERVER = EmbeddedPostgresServer.throwAway();
    }
}
