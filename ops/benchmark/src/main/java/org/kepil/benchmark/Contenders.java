package org.kepil.benchmark;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.kepil.embedded.EmbeddedPostgresServer;
import org.kepil.log.EventCodec;
import org.kepil.log.LogSchema;
import org.kepil.log.codec.JsonEventCodec;
import org.kepil.log.keys.KeyEncryptionKey;
import org.kepil.log.keys.Keyring;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plain table, Kepil's log and Axon's own log, side by side on one server and filled with events of the same size. */
final class Contenders implements AutoCloseable {

    /** More than there are writers, so that nobody waits for a connection. */
    static final int CONNECTIONS = 20;

    private final BenchmarkServer server;
    private final DataSource writer;
    private final DataSource reader;
    private final Keyring keyring;
    private final EventCodec codec;
    private final Floor floor;
    private final KepilLog kepil;
    private final StockLog stock;

    Contenders(BenchmarkServer server) {
        LogSchema.migrate(server.owner());
        this.server = server;
        this.writer = server.pool(LogSchema.WRITER, CONNECTIONS, true);
        this.reader = server.pool(LogSchema.READER, CONNECTIONS, true);
        this.keyring = new Keyring(server.plain(LogSchema.KEYS),
                KeyEncryptionKey.fromFileOrCreate(server.folder().resolve("key")));
        this.codec = new JsonEventCodec(keyring);
        this.floor = new Floor(server.owner(), codec.metadata(Facts.metadata()));
        this.kepil = new KepilLog(server.owner(), writer, reader, server.plain(LogSchema.SEQUENCER), codec);
        this.stock = new StockLog(server.owner(),
                server.pool(EmbeddedPostgresServer.OWNER, CONNECTIONS, false));
    }

    /** Fills each with whole cases and answers those of Kepil's log and Axon's. */
    Cases fill(int events) throws SQLException {
        floor.fill(events);
        List<UUID> ours = Filling.of(kepil.events(), kepil.transactions(), events);
        List<UUID> axons = Filling.of(stock.events(), StockLog.transactions(), events);
        settle();
        return new Cases(ours, axons);
    }

    /** Lets the server finish what earlier measurements left to it, so that nobody is charged for the writes of another. */
    void settle() {
        while (kepil.reader().pendingCount() > 0) {
            LockSupport.parkNanos(1_000_000);
        }
        owner().sql("vacuum analyze").update();
        owner().sql("checkpoint").update();
    }

    record Cases(List<UUID> kepil, List<UUID> stock) {
    }

    BenchmarkServer server() {
        return server;
    }

    DataSource writer() {
        return writer;
    }

    DataSource reader() {
        return reader;
    }

    Keyring keyring() {
        return keyring;
    }

    EventCodec codec() {
        return codec;
    }

    JdbcClient owner() {
        return JdbcClient.create(server.owner());
    }

    Floor floor() {
        return floor;
    }

    KepilLog kepil() {
        return kepil;
    }

    StockLog stock() {
        return stock;
    }

    @Override
    public void close() {
        kepil.close();
        stock.close();
    }
}
