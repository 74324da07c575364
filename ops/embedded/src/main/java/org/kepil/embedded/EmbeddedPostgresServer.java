package org.kepil.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * A PostgreSQL 18 on the loopback address that keeps what it has acknowledged: {@code fsync}, {@code full_page_writes}
 * and {@code synchronous_commit} are on. Whoever can open a local port is trusted, so this is not for shared machines.
 */
public final class EmbeddedPostgresServer implements AutoCloseable {

    /** The superuser of the server, who owns the schemas. */
    public static final String OWNER = "postgres";
    /** The database of an installation. */
    public static final String DATABASE = "kepil";
    /** Asks for any port that is free. */
    public static final int FREE_PORT = 0;

    private final EmbeddedPostgres postgres;
    private final Postmaster postmaster;
    private final Runnable stop;

    private EmbeddedPostgresServer(EmbeddedPostgres postgres, Function<EmbeddedPostgresServer, Runnable> stop) {
        this.postgres = postgres;
        DataSource owner = dataSource(OWNER, "postgres");
        this.postmaster = new Postmaster(Databases.postmaster(owner));
        this.stop = stop.apply(this);
        Databases.createIfMissing(owner, DATABASE);
    }

    /**
     * Starts a server whose data stay in the directory. A server that a killed process left behind there is stopped
     * first; what it had acknowledged is kept.
     *
     * @param port {@link #FREE_PORT} or a fixed one
     * @throws IllegalStateException if another running instance uses the directory
     * @throws UncheckedIOException  if the server does not start; the message says which directory
     */
    public static EmbeddedPostgresServer kept(Path directory, int port) {
        DataDirectory data = DataDirectory.open(directory);
        try {
            data.prepare();
            var server = over(start(data.path(), port), self -> () -> self.stopKept(data));
            data.complete();
            return server;
        } catch (IOException e) {
            giveUp(data, e);
            throw new UncheckedIOException("PostgreSQL does not start in " + data.path(), e);
        } catch (RuntimeException e) {
            giveUp(data, e);
            throw e;
        }
    }

    /** PostgreSQL may run though its start was given up, and nobody would ever stop it. */
    private static void giveUp(DataDirectory data, Exception failure) {
        try (data) {
            new LeftBehind(data.path()).stop();
        } catch (IOException | RuntimeException left) {
            failure.addSuppressed(left);
        }
    }

    /** Starts a server on a free port whose data go when it is closed or the JVM exits. */
    public static EmbeddedPostgresServer throwAway() {
        try {
            ThrowAwayDirectory directory = ThrowAwayDirectory.create();
            return over(start(directory.path(), FREE_PORT),
                    self -> directory.discardAfter(self.postmaster));
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start in a temporary directory", e);
        }
    }

    private static EmbeddedPostgresServer over(EmbeddedPostgres postgres,
            Function<EmbeddedPostgresServer, Runnable> stop) throws IOException {
        try {
            return new EmbeddedPostgresServer(postgres, stop);
        } catch (RuntimeException e) {
            try (postgres) {
                throw e;
            }
        }
    }

    private static EmbeddedPostgres start(Path directory, int port) throws IOException {
        return EmbeddedPostgres.builder().setDataDirectory(directory).setCleanDataDirectory(false)
                .setRegisterShutdownHook(false).setPort(port).setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", "on").setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on").setServerConfig("max_connections", "100")
                // A socket file would be left behind by a kill.
                .setServerConfig("unix_socket_directories", "").setLocaleConfig("locale", "C.UTF-8").start();
    }

    /** Connects to the installation's database as the role, one new connection each time. */
    public DataSource dataSource(String role) {
        return dataSource(role, DATABASE);
    }

    /** Connects to another database of the server. */
    public DataSource dataSource(String role, String database) {
        return postgres.getDatabase(role, database);
    }

    /** The address for pools that want one; the role is part of it. */
    public String jdbcUrl(String role) {
        return postgres.getJdbcUrl(role, DATABASE);
    }

    /** The port on the loopback address. */
    public int port() {
        return postgres.getPort();
    }

    /** The operating system's number of the postmaster, for tests that kill it. */
    public long pid() {
        return postmaster.pid();
    }

    /** Stops the server, at once for clients that are still connected. */
    @Override
    public void close() {
        stop.run();
    }

    /** The library waits five seconds, and a last checkpoint may take longer. */
    private void stopKept(DataDirectory data) {
        try (data) {
            postgres.close();
            postmaster.awaitEnd();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        }
    }
}
