package org.kepil.command;

import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;

/** Leads commands to an aggregate. Whether the command created it or changed it, the result is its version. */
final class AggregateCommands<T> extends AggregateAnnotationCommandHandler<T> {

    AggregateCommands(Class<T> type, Repository<T> repository, ParameterResolverFactory parameters) {
        super(AggregateAnnotationCommandHandler.<T>builder().aggregateType(type).repository(repository)
                .parameterResolverFactory(parameters).commandTargetResolver(new Targets()));
    }

    @Override
    protected Object resolveReturnValue(CommandMessage<?> command, Aggregate<T> created) {
        return created.version();
    }

    /**
     * Turns the version that the aggregate returned into what the gateway wants to know. An answer for which nothing is
     * appended is compared with the log first, because nobody else would notice that it was decided on an old copy.
     */
    static final class Concluding implements MessageHandlerInterceptor<CommandMessage<?>> {

        private final Targets targets = new Targets();
        private final EventStore events;

        Concluding(EventStore events) {
            this.events = events;
        }

        @Override
        public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
                throws Exception {
            UUID aggregateId = targets.idOf(unitOfWork.getMessage().getPayload());
            try {
                Long after = (Long) chain.proceed();
                Long before = AggregateRepository.versionBefore(unitOfWork);
                if (before == null || after > before) {
                    return new Decision(aggregateId, after, true);
                }
                AggregateRepository.requireCurrent(events, aggregateId, unitOfWork);
                return new Decision(aggregateId, after, false);
            } catch (CommandExecutionException | StaleVersion refused) {
                AggregateRepository.requireCurrent(events, aggregateId, unitOfWork);
                throw refused;
            }
        }
    }
}
