package org.kepil.benchmark;

import java.util.function.Consumer;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * A log whose readers are to miss nothing.
 *
 * @param delay keeps the transaction of a unit of work open for a while after its event was published, and makes some fail
 */
record Contestant(String name, EventStore events, TransactionManager transactions, Consumer<UnitOfWork<?>> delay) {
}
