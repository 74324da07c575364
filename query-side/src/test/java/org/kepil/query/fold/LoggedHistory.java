package org.kepil.query.fold;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.kepil.embedded.TestDatabase;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.log.EventCodec;
import org.kepil.log.LogEngine;
import org.kepil.log.LogReader;
import org.kepil.log.LogSchema;
import org.kepil.log.Sequencer;
import org.kepil.log.codec.JsonEventCodec;
import org.kepil.log.keys.Keyring;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real log with everything behind it that gives events their positions. */
public final class LoggedHistory implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestDatabase database = TestDatabase.create();
    private final DataSource owner;
    private final DataSource reader;
    private final LogEngine engine;
    private final LogReader log;
    private final Sequencer sequencer;
    private final EmbeddedEventStore store;

    public LoggedHistory() {
        owner = database.owner();
        LogSchema.migrate(owner);
        reader = new SmallPool(database.dataSource(LogSchema.READER));
        EventCodec codec = new JsonEventCodec(new Keyring(new SmallPool(database.dataSource(LogSchema.KEYS)),
                new SecretKeySpec(new byte[32], "AES")));
        engine = new LogEngine(new SmallPool(database.dataSource(LogSchema.WRITER)), codec);
        log = new LogReader(reader, codec);
        sequencer = new Sequencer(database.dataSource(LogSchema.SEQUENCER));
        sequencer.start();
        store = EmbeddedEventStore.builder().storageEngine(engine).fetchDelay(20).build();
    }

    /** Records events as they are, one transaction each. */
    public void record(List<? extends Recorded<? extends Event>> events) {
        for (Recorded<? extends Event> recorded : events) {
            engine.appendEvents(new GenericDomainEventMessage<>("case", recorded.aggregateId().toString(),
                    recorded.sequence(), recorded.event(), recorded.act().toMetadata()));
        }
    }

    Live live(List<? extends View<?, ?>> views, Freshness freshness) {
        return new Live(views, reader, store, log, freshness, new SimpleMeterRegistry());
    }

    public LogReader log() {
        return log;
    }

    public EventStore store() {
        return store;
    }

    public DataSource reader() {
        return reader;
    }

    Verification verify(View<?, ?> view) {
        return new Verify(reader, log).run(view);
    }

    /** The database without any role's limits. */
    JdbcClient unlimited() {
        return JdbcClient.create(owner);
    }

    /** Waits until every view has folded so many events. */
    public static void awaitPosition(Live live, long position) {
        await(() -> live.state().views().stream().allMatch(view -> view.position() >= position));
    }

    /** Waits until the condition holds. */
    public static void await(BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("It did not come to be within " + PATIENCE);
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    @Override
    public void close() {
        store.shutDown();
        sequencer.close();
    }
}
