package org.kepil.standalone.crash;

import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.imported.StepImported;
import org.kepil.log.CommandAlreadyDone;
import org.kepil.log.MissingPredecessorException;

/** A command bus over the log, set up as the command side sets up its own, and what its answers mean. */
final class Sender {

    private static final MetaData METADATA = MetaData.from(Act.ofSystem(Channel.IMPORT, "crash").toMetadata());
    private static final String CASE = "case";

    private final Installation installation;
    private final EmbeddedEventStore events;
    private final CommandBus bus;

    Sender(Installation installation) {
        this.installation = installation;
        this.events = installation.events();
        this.bus = SimpleCommandBus.builder().transactionManager(installation.transactions()).build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(
                new SimpleCorrelationDataProvider(Act.KEYS.toArray(String[]::new))));
        var repository = EventSourcingRepository.builder(CrashedCase.class).eventStore(events)
                .cache(new WeakReferenceCache()).build();
        AggregateAnnotationCommandHandler.<CrashedCase>builder().aggregateType(CrashedCase.class)
                .repository(repository).build().subscribe(bus);
        bus.subscribe(AppendOutOfPlace.class.getName(), message -> append((AppendOutOfPlace) message.getPayload()));
    }

    /** Sends the command under the identifier and waits for its answer. */
    Outcome send(UUID identifier, Object command) {
        var message = new GenericCommandMessage<>(new GenericMessage<>(identifier.toString(), command, METADATA),
                command.getClass().getName());
        FutureCallback<Object, Object> answer = new FutureCallback<>();
        bus.dispatch(message, answer);
        return answer.getResult().optionalExceptionResult().map(Sender::meaning).orElse(Outcome.ACKNOWLEDGED);
    }

    void awaitDatabase() {
        installation.awaitDatabase();
    }

    /** Only what surely stored nothing is a rejection. */
    private static Outcome meaning(Throwable failure) {
        return switch (failure) {
            case CommandAlreadyDone _ -> Outcome.ACKNOWLEDGED;
            case ConcurrencyException _,MissingPredecessorException _,AggregateNotFoundException _ ->
                Outcome.REJECTED;
            case CommandExecutionException _ -> Outcome.REJECTED;
            default -> Outcome.UNKNOWN;
        };
    }

    private Object append(AppendOutOfPlace command) {
        StepImported step = new StepImported(command.caseId(), command.step(), "Out of place", null, null, null, null);
        events.publish(new GenericDomainEventMessage<>(CASE, command.caseId().toString(), AppendOutOfPlace.SEQUENCE,
                step, METADATA));
        return command.caseId();
    }
}
