package org.kepil.benchmark;

import java.time.Duration;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.kepil.kernel.imported.StepImported;

/** One event in one unit of work, through Axon's event store. */
record EngineAppends(String name, Duration warmUp, EventStore events, TransactionManager transactions,
        LongSupplier count, Supplier<String> checked) implements Subject {

    static final String CASE = "case";

    @Override
    public Task writer() {
        return new Writer();
    }

    @Override
    public long stored() {
        return count.getAsLong();
    }

    @Override
    public String check() {
        return checked.get();
    }

    private final class Writer implements Task {

        private final MetaData metadata = MetaData.from(Facts.metadata());
        private UUID caseId = Facts.random();
        private int sequence;

        @Override
        public void run() {
            if (sequence == Facts.CASE_LENGTH) {
                caseId = Facts.random();
                sequence = 0;
            }
            UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(null);
            unit.attachTransaction(transactions);
            events.publish(message());
            unit.commit();
        }

        private DomainEventMessage<StepImported> message() {
            return new GenericDomainEventMessage<>(CASE, caseId.toString(), sequence++, Facts.step(caseId), metadata);
        }
    }
}
