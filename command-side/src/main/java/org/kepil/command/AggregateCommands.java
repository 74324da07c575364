package org.kepil.command;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;

/** Leads commands to an aggregate. Whether the command created it or changed it, the result is its version. */
final class AggregateCommands<T> extends AggregateAnnotationCommandHandler<T> {

    AggregateCommands(Class<T> type, Repository<T> repository) {
        super(AggregateAnnotationCommandHandler.<T>builder().aggregateType(type).repository(repository)
                .commandTargetResolver(new Targets()));
    }

    @Override
    protected Object resolveReturnValue(CommandMessage<?> command, Aggregate<T> created) {
        return created.version();
    }

    /** Turns the version that the aggregate returned into what the gateway wants to know. */
    static final class Concluding implements MessageHandlerInterceptor<CommandMessage<?>> {

        private final Targets targets = new Targets();

        @Override
        public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
                throws Exception {
            Long after = (Long) chain.proceed();
            Long before = AggregateRepository.versionBefore(unitOfWork);
            return new Decision(targets.idOf(unitOfWork.getMessage().getPayload()), after,
                    before == null || after > before);
        }
    }
}
