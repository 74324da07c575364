package org.kepil.log;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.kepil.embedded.TestDatabase;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeRenamed;
import org.kepil.log.codec.JsonEventCodec;
import org.kepil.log.keys.Keyring;

/** A log in a database of its own, and short ways to write to it. */
public final class TestLog implements AutoCloseable {

    public static final Act ACT = Act.ofSystem(Channel.SYSTEM, "test");

    public final TestDatabase database = TestDatabase.create();
    public final HikariDataSource writer;
    public final EventCodec codec;
    public final LogEngine engine;
    public final LogReader reader;

    public TestLog() {
        LogSchema.migrate(database.owner());
        writer = pool(LogSchema.WRITER);
        codec = new JsonEventCodec(
                new Keyring(database.dataSource(LogSchema.KEYS), new SecretKeySpec(new byte[32], "AES")));
        engine = new LogEngine(writer, codec);
        reader = new LogReader(database.dataSource(LogSchema.READER), codec);
    }

    public HikariDataSource pool(String role) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.dataSource(role));
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    /** An event of a stream that renames the office to its own sequence. */
    public static DomainEventMessage<OfficeRenamed> event(UUID aggregate, long sequence) {
        return event(aggregate, sequence, ACT);
    }

    public static DomainEventMessage<OfficeRenamed> event(UUID aggregate, long sequence, Act act) {
        return new GenericDomainEventMessage<>("office", aggregate.toString(), sequence,
                new OfficeRenamed(new OfficeId(aggregate), "name " + sequence), act.toMetadata());
    }

    /** Appends the first so many events of a new stream, one at a time, and answers the stream. */
    public UUID stream(int events) {
        UUID aggregate = UUID.randomUUID();
        for (int sequence = 0; sequence < events; sequence++) {
            engine.appendEvents(event(aggregate, sequence));
        }
        return aggregate;
    }

    /** Gives everything that is pending its position. */
    public void sequence() throws SQLException {
        try (var connection = sequencer().getConnection()) {
            while (reader.pendingCount() > 0) {
                round(connection);
            }
        }
    }

    /** One round of a sequencer, which does nothing if another one was faster. */
    public static void round(Connection connection) throws SQLException {
        try {
            SequencerRound.run(connection);
        } catch (SQLException e) {
            if (!"23505".equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    public DataSource sequencer() {
        return database.dataSource(LogSchema.SEQUENCER);
    }

    public long count(String table) {
        return Sql.number(database.owner(), "select count(*) from log." + table);
    }

    /** The number in an event of {@link #event}. */
    public static long numberIn(Object event) {
        return event instanceof OfficeRenamed renamed ? Long.parseLong(renamed.name().substring(5)) : -1;
    }

    /** Events of several streams in one append, as one command may make them. */
    public static List<DomainEventMessage<?>> events(Map<UUID, Integer> counts) {
        return counts.entrySet().stream().<DomainEventMessage<?>>mapMulti((entry, sink) -> {
            for (int sequence = 0; sequence < entry.getValue(); sequence++) {
                sink.accept(event(entry.getKey(), sequence));
            }
        }).toList();
    }

    @Override
    public void close() {
        writer.close();
    }
}
