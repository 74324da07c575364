package org.kepil.standalone.crash;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.kepil.embedded.EmbeddedPostgresServer;
import org.kepil.log.EventCodec;
import org.kepil.log.LogEngine;
import org.kepil.log.LogReader;
import org.kepil.log.LogSchema;
import org.kepil.log.LogTransactions;
import org.kepil.log.Sequencer;
import org.kepil.log.codec.JsonEventCodec;
import org.kepil.log.keys.KeyEncryptionKey;
import org.kepil.log.keys.Keyring;
import org.kepil.query.fold.Freshness;
import org.kepil.query.fold.Live;
import org.kepil.query.fold.ViewState;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PostgreSQL in the folder of a run, with the log and its sequencer on it; opened again and again, whatever was killed. */
final class Installation implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunFolder folder;
    private final int port;
    private final HikariDataSource writer;
    private final HikariDataSource reader;
    private final Sequencer sequencer;
    private final LogTransactions transactions;
    private final LogReader log;
    private final EmbeddedEventStore events;
    private final Live live;
    private volatile EmbeddedPostgresServer postgres;

    /** @param views that follow the log */
    Installation(RunFolder folder, int port, List<TallyView> views) {
        this.folder = folder;
        this.port = port;
        this.postgres = EmbeddedPostgresServer.kept(folder.data(), port);
        LogSchema.migrate(owner());
        this.writer = pool(LogSchema.WRITER);
        this.reader = pool(LogSchema.READER);
        EventCodec codec = new JsonEventCodec(new Keyring(postgres.dataSource(LogSchema.KEYS),
                KeyEncryptionKey.fromFileOrCreate(folder.keyFile())));
        this.transactions = new LogTransactions(writer);
        this.log = new LogReader(reader, codec);
        this.sequencer = new Sequencer(postgres.dataSource(LogSchema.SEQUENCER));
        sequencer.start();
        this.events = EmbeddedEventStore.builder().storageEngine(new LogEngine(writer, codec)).fetchDelay(20).build();
        this.live = new Live(views, reader, events, log, new Freshness(), new SimpleMeterRegistry());
        live.start();
    }

    /** Starts the database again, at the same port, each time its postmaster dies; the rest has to find it by itself. */
    void keepDatabaseUp() {
        ProcessHandle.of(postgres.pid()).orElseThrow().onExit().thenRun(() -> {
            try {
                postgres.close();
            } catch (RuntimeException nothingToStop) {
                System.out.println("The database is gone: " + nothingToStop);
            }
            postgres = EmbeddedPostgresServer.kept(folder.data(), port);
            System.out.println("The database is up again.");
            keepDatabaseUp();
        });
    }

    EmbeddedEventStore events() {
        return events;
    }

    LogTransactions transactions() {
        return transactions;
    }

    LogReader log() {
        return log;
    }

    DataSource reader() {
        return reader;
    }

    DataSource owner() {
        return postgres.dataSource(EmbeddedPostgresServer.OWNER);
    }

    JdbcClient jdbc() {
        return JdbcClient.create(owner());
    }

    /** Waits until the database answers a writer again. */
    void awaitDatabase() {
        await("the database", this::answers);
    }

    /** Waits until every event has its position. */
    void awaitSequenced() {
        await("the sequencer", () -> log.pendingCount() == 0);
    }

    /** Waits until every view has heard everything. */
    void awaitViews() {
        long head = log.head();
        await("the views", () -> views().stream().allMatch(view -> view.position() >= head));
    }

    List<ViewState> views() {
        return live.state().views();
    }

    private boolean answers() {
        try (Connection connection = writer.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException down) {
            return false;
        }
    }

    private HikariDataSource pool(String role) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(postgres.jdbcUrl(role));
        config.setMaximumPoolSize(CrashedApplication.WRITERS + 2);
        config.setConnectionTimeout(1_000);
        return new HikariDataSource(config);
    }

    private static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Waited in vain for " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    @Override
    public void close() {
        live.close();
        events.shutDown();
        sequencer.close();
        List.of(writer, reader).forEach(HikariDataSource::close);
        postgres.close();
    }
}
