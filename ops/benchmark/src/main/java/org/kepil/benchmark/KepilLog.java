package org.kepil.benchmark;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.kepil.command.CommandHandling;
import org.kepil.log.EventCodec;
import org.kepil.log.LogEngine;
import org.kepil.log.LogReader;
import org.kepil.log.LogTransactions;
import org.kepil.log.Sequencer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kepil's log with its sequencer running, as an installation has it. */
final class KepilLog implements AutoCloseable {

    /** So long after the last append every event must have its position. */
    private static final Duration DRAINED_WITHIN = Duration.ofSeconds(1);

    private final JdbcClient owner;
    private final LogTransactions transactions;
    private final LogEngine engine;
    private final EmbeddedEventStore events;
    private final LogReader reader;
    private final Sequencer sequencer;

    /**
     * @param writer    a pool whose connections commit by themselves
     * @param sequencer connects as the sequencer's role
     */
    KepilLog(DataSource owner, DataSource writer, DataSource reader, DataSource sequencer, EventCodec codec) {
        this.owner = JdbcClient.create(owner);
        this.transactions = new LogTransactions(writer);
        this.engine = new LogEngine(writer, codec);
        this.events = CommandHandling.eventStore(engine);
        this.reader = new LogReader(reader, codec);
        this.sequencer = new Sequencer(sequencer);
        this.sequencer.start();
    }

    LogTransactions transactions() {
        return transactions;
    }

    LogEngine engine() {
        return engine;
    }

    EmbeddedEventStore events() {
        return events;
    }

    LogReader reader() {
        return reader;
    }

    long stored() {
        return count("select count(*) from log.event");
    }

    /** Whether every event has its position within a second, and positions are as many as events and dense. */
    String check() {
        long start = System.nanoTime();
        while (reader.pendingCount() > 0) {
            if (System.nanoTime() - start > DRAINED_WITHIN.toNanos()) {
                return "WRONG: %d still pending after a second".formatted(reader.pendingCount());
            }
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
        long events = stored();
        long positions = count("select count(*) from log.event_log");
        return events == positions && positions == reader.head() + 1
                ? "all stored, positions dense, drained within 1 s"
                : "WRONG: %d events, %d positions, head %d".formatted(events, positions, reader.head());
    }

    private long count(String sql) {
        return owner.sql(sql).query(Long.class).single();
    }

    @Override
    public void close() {
        sequencer.close();
        events.shutDown();
    }
}
