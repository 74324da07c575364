package org.kepil.command;

import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Loads aggregates from the log or from a weak cache, and sees to it that the sender of a command has seen the version
 * that is changed. A copy in the cache is stale only where another process writes as well. It can append nothing then,
 * because the log refuses it; what it refuses itself, it refuses for what was so a moment ago, and it is dropped.
 */
final class AggregateRepository<T> extends CachingEventSourcingRepository<T> {

    private static final String VERSION_BEFORE = AggregateRepository.class.getName() + ".versionBefore";

    AggregateRepository(Class<T> type, EventStore events) {
        super(EventSourcingRepository.builder(type).eventStore(events).cache(new WeakReferenceCache()));
    }

    /** The version of the aggregate before it decided in this unit of work; null if the unit of work loaded none. */
    static @Nullable Long versionBefore(UnitOfWork<?> unitOfWork) {
        return unitOfWork.getResource(VERSION_BEFORE);
    }

    @Override
    protected void validateOnLoad(Aggregate<T> aggregate, @Nullable Long expectedVersion) {
        super.validateOnLoad(aggregate, null);
        if (expectedVersion != null && !expectedVersion.equals(aggregate.version())) {
            throw new StaleVersion(aggregate.version());
        }
        CurrentUnitOfWork.get().resources().put(VERSION_BEFORE, aggregate.version());
    }
}
