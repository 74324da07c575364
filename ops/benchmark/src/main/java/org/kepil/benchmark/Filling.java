package org.kepil.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Fills a log with whole cases, each in one unit of work. */
final class Filling {

    private Filling() {
    }

    /** @return the cases */
    static List<UUID> of(EventStore events, TransactionManager transactions, int count) {
        MetaData metadata = MetaData.from(Facts.metadata());
        List<UUID> cases = new ArrayList<>();
        for (int stored = 0; stored < count; stored += Facts.CASE_LENGTH) {
            UUID caseId = Facts.random();
            UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(null);
            unit.attachTransaction(transactions);
            events.publish(messages(caseId, metadata));
            unit.commit();
            cases.add(caseId);
        }
        return cases;
    }

    private static List<EventMessage<?>> messages(UUID caseId, MetaData metadata) {
        List<EventMessage<?>> messages = new ArrayList<>();
        for (int sequence = 0; sequence < Facts.CASE_LENGTH; sequence++) {
            messages.add(new GenericDomainEventMessage<>(EngineAppends.CASE, caseId.toString(), sequence,
                    Facts.step(caseId), metadata));
        }
        return messages;
    }
}
