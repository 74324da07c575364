package org.kepil.log.conformance;

import java.sql.SQLException;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.kepil.log.LogEngine;
import org.kepil.log.LogTransactions;
import org.kepil.log.TestLog;

/** Our engine. The sequencer works when the kit says so, which makes each run the same. */
final class LogSubject implements Subject {

    private final TestLog log = new TestLog();
    private final Gates gates = new Gates(log.writer);
    private final LogTransactions transactions = new LogTransactions(gates);
    private final LogEngine engine = new LogEngine(gates, log.codec);

    TestLog log() {
        return log;
    }

    @Override
    public String name() {
        return "LogEngine";
    }

    @Override
    public EventStorageEngine engine() {
        return engine;
    }

    @Override
    public LogTransactions transactions() {
        return transactions;
    }

    @Override
    public Gates gates() {
        return gates;
    }

    @Override
    public void settle() {
        try {
            log.sequence();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        log.close();
    }
}
