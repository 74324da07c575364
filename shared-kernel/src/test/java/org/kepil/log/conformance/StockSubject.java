package org.kepil.log.conformance;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.kepil.embedded.EmbeddedPostgresServer;
import org.kepil.embedded.TestDatabase;
import org.kepil.log.LogTransactions;

/**
 * Axon's JDBC engine, set up as well as it can be: conflicts are recognised, and its time-out for gaps is the default,
 * because a longer one makes loss rarer and does not end it.
 */
final class StockSubject implements Subject {

    private final HikariDataSource pool = pool();
    private final Gates gates = new Gates(pool);
    private final LogTransactions transactions = new LogTransactions(gates);
    private final JdbcEventStorageEngine engine;

    StockSubject() {
        Serializer json = Jackson3Serializer.builder().build();
        engine = JdbcEventStorageEngine.builder().connectionProvider(() -> transactions.joining().getConnection())
                .transactionManager(transactions).eventSerializer(json).snapshotSerializer(json)
                .persistenceExceptionResolver(new SQLStateResolver("23505"))
                .finalAggregateBatchPredicate(batch -> batch.size() < 100).build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
    }

    private static HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(TestDatabase.create().dataSource(EmbeddedPostgresServer.OWNER));
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    @Override
    public String name() {
        return "JdbcEventStorageEngine";
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

    /** What is committed is readable at once. */
    @Override
    public void settle() {
    }

    @Override
    public void close() {
        pool.close();
    }
}
