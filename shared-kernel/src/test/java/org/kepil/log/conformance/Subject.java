package org.kepil.log.conformance;

import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.kepil.log.LogTransactions;

/** An engine on an empty database, and what the kit needs to bring it into awkward situations. */
interface Subject extends AutoCloseable {

    String name();

    EventStorageEngine engine();

    LogTransactions transactions();

    Gates gates();

    /** Gives the engine the occasion to make everything that is committed readable in order. */
    void settle();

    /** Appends as a command does, in a transaction. */
    default void append(DomainEventMessage<?>... events) {
        transactions().executeInTransaction(() -> engine().appendEvents(events));
    }

    /** Appends in an ordinary transaction, so that it can be held open between writing and commit. */
    default void appendOrdinary(List<DomainEventMessage<?>> events) {
        transactions().executeInTransaction(() -> {
            makeOrdinary();
            engine().appendEvents(events);
        });
    }

    /** Appends in an ordinary transaction that is rolled back at the end. */
    default void abort(DomainEventMessage<?>... events) {
        var transaction = transactions().startTransaction();
        makeOrdinary();
        engine().appendEvents(events);
        transaction.rollback();
    }

    private void makeOrdinary() {
        try {
            transactions().joining().getConnection().close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    void close();
}
