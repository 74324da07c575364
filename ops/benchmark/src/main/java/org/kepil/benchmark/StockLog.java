package org.kepil.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a user of Axon 4.13.0 has without Kepil's log: its JDBC engine, set up by hand and at its best. */
final class StockLog implements AutoCloseable {

    private final JdbcClient owner;
    private final JdbcEventStorageEngine engine;
    private final EmbeddedEventStore events;

    /** @param source a pool whose connections do not commit by themselves */
    StockLog(DataSource owner, DataSource source) {
        this.owner = JdbcClient.create(owner);
        Serializer serializer = Jackson3Serializer.builder().build();
        this.engine = JdbcEventStorageEngine.builder().snapshotSerializer(serializer).eventSerializer(serializer)
                .connectionProvider(
                        new UnitOfWorkAwareConnectionProviderWrapper(new DataSourceConnectionProvider(source)))
                .transactionManager(transactions()).persistenceExceptionResolver(new SQLStateResolver("23505"))
                .finalAggregateBatchPredicate(batch -> batch.size() < 100).schema(new EventSchema()).build();
        createTables(owner);
        this.events = EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    /** Axon would create them on a connection that nobody commits. */
    private static void createTables(DataSource owner) {
        PostgresEventTableFactory factory = PostgresEventTableFactory.INSTANCE;
        try (Connection connection = owner.getConnection();
                PreparedStatement events = factory.createDomainEventTable(connection, new EventSchema());
                PreparedStatement snapshots = factory.createSnapshotEventTable(connection, new EventSchema())) {
            events.execute();
            snapshots.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    JdbcEventStorageEngine engine() {
        return engine;
    }

    EmbeddedEventStore events() {
        return events;
    }

    /** The engine's connection commits with the unit of work, so nothing else has to. */
    static TransactionManager transactions() {
        return NoTransactionManager.instance();
    }

    long stored() {
        return owner.sql("select count(*) from domainevententry").query(Long.class).single();
    }

    @Override
    public void close() {
        events.shutDown();
    }
}
