package org.kepil.command;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Loads aggregates from the log or from a weak cache, and sees to it that the sender of a command has seen the version
 * that is changed. A copy in the cache is stale only where another process writes as well. It can append nothing then,
 * because the log refuses it; before it may answer without appending, it is {@linkplain #requireCurrent compared} with
 * the log.
 */
final class AggregateRepository<T> extends CachingEventSourcingRepository<T> {

    private static final String VERSION_BEFORE = AggregateRepository.class.getName() + ".versionBefore";

    AggregateRepository(Class<T> type, EventStore events, ParameterResolverFactory parameters) {
        super(EventSourcingRepository.builder(type).eventStore(events).parameterResolverFactory(parameters)
                .cache(new WeakReferenceCache()));
    }

    /** The version of the aggregate before it decided in this unit of work; null if the unit of work loaded none. */
    static @Nullable Long versionBefore(UnitOfWork<?> unitOfWork) {
        return unitOfWork.getResource(VERSION_BEFORE);
    }

    /**
     * Sees to it that what an aggregate decided without an event was decided on all that the log holds. If it was not,
     * the unit of work fails, which drops the copy from the cache, and the command is worth sending again.
     *
     * @throws ConcurrencyException if the log holds another version than the one that decided
     */
    static void requireCurrent(EventStore events, UUID aggregateId, UnitOfWork<?> unitOfWork) {
        Long decided = versionBefore(unitOfWork);
        if (decided != null && !events.lastSequenceNumberFor(aggregateId.toString()).equals(Optional.of(decided))) {
            throw new ConcurrencyException("Somebody else has changed " + aggregateId + " meanwhile.");
        }
    }

    @Override
    protected void validateOnLoad(Aggregate<T> aggregate, @Nullable Long expectedVersion) {
        super.validateOnLoad(aggregate, null);
        CurrentUnitOfWork.get().resources().put(VERSION_BEFORE, aggregate.version());
        if (expectedVersion != null && !expectedVersion.equals(aggregate.version())) {
            throw new StaleVersion(aggregate.version());
        }
    }
}
